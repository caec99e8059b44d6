package no.barnevernsregister.register.orakel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Kanal;
import org.jspecify.annotations.Nullable;

/**
 * What both channels tell of the past. A measure of an extract that a case system has sent again is the same one, and the
 * case system's holds. All cases are of one service.
 */
final class Historie {

    /**
     * A measure of a child.
     *
     * @param sak the case in which its beginning counts
     */
    record Ledd(Lopende<Tiltak> tiltak, Kjentsak sak) {}

    private final List<Kjentsak> saker;
    private final Kanalregel regel;
    private final Set<String> sendtPaaNytt = new HashSet<>();

    /** Of all cases known at a cut-off. */
    Historie(List<Kjentsak> saker, Kanalregel regel) {
        this.saker = saker;
        this.regel = regel;
        saker.forEach(sak -> sendtPaaNytt.addAll(sak.migrerteTiltak(Kanal.FAGSYSTEM)));
    }

    /** The measures of a child's cases, each once. */
    List<Ledd> av(List<Kjentsak> barnets) {
        List<Ledd> ledd = new ArrayList<>();
        for (Kjentsak sak : barnets) {
            for (Lopende<Tiltak> tiltak : sak.tiltak()) {
                String migrert = tiltak.objekt().migrertId();
                boolean fraUttrekk =
                        migrert != null && sak.migrerteTiltak(Kanal.KOSTRA).contains(migrert);
                if (!fraUttrekk) {
                    ledd.add(new Ledd(tiltak, tellersak(sak, migrert)));
                } else if (!sendtPaaNytt.contains(migrert)) {
                    ledd.add(new Ledd(tiltak, sak));
                }
            }
        }
        return ledd;
    }

    /** The case itself where its channel counts, else the one of the extract that holds the same measure. */
    private Kjentsak tellersak(Kjentsak sak, @Nullable String migrert) {
        if (migrert == null || regel.teller(sak)) {
            return sak;
        }
        for (Kjentsak annen : saker) {
            if (annen.migrerteTiltak(Kanal.KOSTRA).contains(migrert)) {
                return annen;
            }
        }
        return sak;
    }
}
