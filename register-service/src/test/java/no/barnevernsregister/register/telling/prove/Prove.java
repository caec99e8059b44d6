package no.barnevernsregister.register.telling.prove;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.register.orakel.Celle;
import no.barnevernsregister.register.orakel.Kjentversjon;
import no.barnevernsregister.register.sak.Saksbygger;

/**
 * Some cases, and the figures that a person who knows the definitions expects of them. Written once, put to the oracle and
 * to the SQL alike.
 */
public final class Prove {

    /** When the register learns of the cases, if nothing else is said. */
    private static final String KJENT = "2026-01-05T00:00:00Z";

    private final String navn;
    private final Map<SakId, List<Kjentversjon>> saker = new LinkedHashMap<>();
    private final List<Forventning> forventninger = new ArrayList<>();
    private Instant kutt = Instant.parse("2026-02-01T00:00:00Z");

    private Prove(String navn) {
        this.navn = navn;
    }

    /** An empty one; its name is a sentence. */
    public static Prove at(String navn) {
        return new Prove(navn);
    }

    /** The case as it is now, as the next message of its chain. */
    public Prove gitt(Saksbygger... alle) {
        for (Saksbygger sak : alle) {
            gitt(KJENT, sak);
        }
        return this;
    }

    public Prove gitt(String kjentFra, Saksbygger sak) {
        List<Kjentversjon> kjede = saker.computeIfAbsent(sak.id(), ny -> new ArrayList<>());
        DokumentId forrige = kjede.isEmpty() ? null : kjede.getLast().melding().id();
        kjede.add(new Kjentversjon(
                Instant.parse(kjentFra).plusMillis(kjede.size()),
                sak.kanal(),
                sak.melding(new DokumentId(UUID.randomUUID()), forrige)));
        return this;
    }

    /** The cut-off of the expectations that follow. */
    public Prove kutt(String tidspunkt) {
        kutt = Instant.parse(tidspunkt);
        return this;
    }

    public Prove venter(String telling, String periode, int verdi) {
        return venter(telling, periode, verdi == 0 ? "" : Integer.toString(verdi));
    }

    /** The figures by kategori, as in {@link Forventning}. */
    public Prove venter(String telling, String periode, String fasit) {
        return venterPer(Dimensjon.KATEGORI, telling, periode, fasit);
    }

    public Prove venterPer(Dimensjon per, String telling, String periode, String fasit) {
        forventninger.add(new Forventning(telling, periode, kutt, per, fasit, false));
        return this;
    }

    /** The children behind the cells. */
    public Prove venterBarn(String telling, String periode, String fasit) {
        forventninger.add(new Forventning(telling, periode, kutt, Dimensjon.KATEGORI, fasit, true));
        return this;
    }

    public String navn() {
        return navn;
    }

    public List<List<Kjentversjon>> saker() {
        return List.copyOf(saker.values());
    }

    List<Forventning> forventninger() {
        return forventninger;
    }

    private record Spoersmaal(String periode, Instant kutt) {}

    /** Counts what is expected; throws when a figure is another. */
    public <F extends Exception> void mot(Teller<F> teller) throws F {
        Map<Spoersmaal, List<Forventning>> alle = new LinkedHashMap<>();
        for (Forventning en : forventninger) {
            alle.computeIfAbsent(new Spoersmaal(en.periode(), en.kutt()), nytt -> new ArrayList<>())
                    .add(en);
        }
        StringBuilder avvik = new StringBuilder();
        for (Map.Entry<Spoersmaal, List<Forventning>> en : alle.entrySet()) {
            List<String> tellinger =
                    en.getValue().stream().map(Forventning::telling).distinct().toList();
            List<Celle> celler =
                    teller.tell(tellinger, en.getKey().periode(), en.getKey().kutt());
            en.getValue().forEach(forventning -> avvik.append(forventning.avvik(celler)));
        }
        if (!avvik.isEmpty()) {
            throw new AssertionError(navn + "\n" + avvik);
        }
    }

    /**
     * Counts in one way or another: municipalities and districts, cells and sums.
     *
     * @param <F> what can go wrong
     */
    @FunctionalInterface
    public interface Teller<F extends Exception> {
        List<Celle> tell(List<String> tellinger, String periode, Instant kutt) throws F;
    }
}
