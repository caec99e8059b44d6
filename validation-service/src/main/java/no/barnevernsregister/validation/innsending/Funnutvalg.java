package no.barnevernsregister.validation.innsending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;

/** The findings that a report carries over the broker: nobody corrects more than a thousand at a time. */
final class Funnutvalg {

    static final int FLEST = 1_000;

    private Funnutvalg() {}

    /** The worst, in their own order, and one that says how many were left out. */
    static List<Funn> verste(List<Funn> alle) {
        if (alle.size() <= FLEST) {
            return alle;
        }
        List<Funn> verst = new ArrayList<>(alle);
        verst.sort(Comparator.comparing(Funn::alvorlighet).reversed());
        Alvorlighet mildeste = verst.get(FLEST - 1).alvorlighet();
        List<Funn> utvalg = new ArrayList<>(FLEST + 1);
        int plassTilMildeste = FLEST
                - (int) alle.stream()
                        .filter(funn -> funn.alvorlighet().compareTo(mildeste) > 0)
                        .count();
        for (Funn funn : alle) {
            boolean mild = funn.alvorlighet() == mildeste;
            if (funn.alvorlighet().compareTo(mildeste) > 0 || (mild && plassTilMildeste-- > 0)) {
                utvalg.add(funn);
            }
        }
        utvalg.add(flere(alle.size() - FLEST));
        return utvalg;
    }

    private static Funn flere(int antall) {
        return new Funn(
                Alvorlighet.INFO,
                null,
                "FLERE_FUNN",
                null,
                "Filen har " + antall + " funn til som ikke står her.",
                "Barnevern",
                null,
                "FLERE_FUNN",
                null,
                null,
                null,
                Map.of("Flere", Integer.toString(antall)),
                null,
                "Rett funnene som står her, og last opp filen på nytt.",
                null,
                "Fila har " + antall + " funn til som ikkje står her.",
                "Rett funna som står her, og last opp fila på nytt.");
    }
}
