package no.barnevernsregister.register.revisjon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks the audit log against its seals, and the seals against what was signed outside the database.
 *
 * <p>Found is every changed byte, every entry that is gone, added or has changed place, and a tail that is cut off, seals
 * and all. Not found is what happens to an entry in the moments before it is sealed, and what is cut off after the newest
 * seal that got out.
 */
public final class Kontroll {

    /** Name of the rule under which whole months of the log are let go; its entry says up to when. */
    public static final String REGEL = "revisjon";

    private static final String ELDRE_ENN = "eldre enn ";

    private final Map<Long, String> ute;
    private final Instant bortfall;

    /**
     * @param ute the signed seals: number and chain
     * @param bortfall entries older than this may be gone, if an entry that is still there says so
     */
    public Kontroll(Map<Long, String> ute, Instant bortfall) {
        this.ute = new TreeMap<>(ute);
        this.bortfall = bortfall;
    }

    /** What was found. */
    public sealed interface Dom {}

    /**
     * Nothing wrong.
     *
     * @param rader entries that are as they were sealed
     * @param usikret entries that no seal covers yet
     * @param bortfalt seals whose entries a rule has let go, wholly or in part
     */
    public record Hel(long segl, long rader, long usikret, long bortfalt) implements Dom {}

    /** The first thing that is wrong, by the seal where it shows. */
    public record Brudd(long segl, String hva) implements Dom {}

    /** How the rule's entry says up to when. */
    public static String eldreEnn(Instant grense) {
        return ELDRE_ENN + grense;
    }

    /** Up to when, by the entry of the rule; empty for every other entry. */
    public static Instant bortfall(String slag, String sporring, @Nullable String formaal) {
        return slag.equals(Slag.SLETTET.name()) && sporring.equals(REGEL) && formaal != null
                ? Instant.parse(formaal.substring(ELDRE_ENN.length()))
                : Instant.MIN;
    }

    /** Goes through all seals and all entries, both in order. */
    public Dom prov(Iterator<Segl> segl, Iterator<Revisjonsrad> rader) {
        Segl forrige = Segl.INGEN;
        boolean ingenUte = ute.isEmpty();
        Revisjonsrad rad = neste(rader);
        long sett = 0;
        long bortfalt = 0;
        Instant lovlig = Instant.MIN;
        while (segl.hasNext()) {
            Segl denne = segl.next();
            if (!denne.folger(forrige)) {
                return new Brudd(forrige.nr() + 1, "Seglet følger ikke av det forrige.");
            }
            String utenfor = ute.remove(denne.nr());
            if (utenfor != null && !utenfor.equals(denne.kjede())) {
                return new Brudd(denne.nr(), "Seglet er et annet enn det som ble signert utenfor databasen.");
            }
            var bunke = new Bunke();
            while (rad != null && rad.xid() < denne.tilXid()) {
                bunke.ta(rad);
                lovlig = seneste(lovlig, bortfall(rad.slag(), rad.sporring(), rad.formaal()));
                rad = neste(rader);
            }
            if (kanVaereBorte(denne)) {
                bortfalt++;
            } else if (bunke.passer(denne)) {
                sett += denne.antall();
            } else {
                return new Brudd(denne.nr(), "Radene er ikke de som ble forseglet.");
            }
            forrige = denne;
        }
        if (!ute.isEmpty()) {
            long nr = ute.keySet().iterator().next();
            return new Brudd(nr, "Seglet ble signert utenfor databasen, men finnes ikke i den.");
        }
        // The very first may be on its way out.
        if (ingenUte && forrige.nr() > 1) {
            return new Brudd(forrige.nr(), "Det finnes ingen signerte segl utenfor databasen.");
        }
        if (bortfall.isAfter(lovlig)) {
            return new Brudd(forrige.nr(), "Rader er borte uten at loggen sier hvorfor.");
        }
        long usikret = 0;
        for (; rad != null; rad = neste(rader)) {
            usikret++;
        }
        return new Hel(forrige.nr(), sett, usikret, bortfalt);
    }

    private boolean kanVaereBorte(Segl segl) {
        return bortfall.isAfter(Instant.EPOCH.plus(segl.forsteTid(), ChronoUnit.MICROS));
    }

    private static Instant seneste(Instant en, Instant annen) {
        return en.isAfter(annen) ? en : annen;
    }

    private static @Nullable Revisjonsrad neste(Iterator<Revisjonsrad> rader) {
        return rader.hasNext() ? rader.next() : null;
    }
}
