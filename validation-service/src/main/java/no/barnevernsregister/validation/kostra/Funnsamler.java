package no.barnevernsregister.validation.kostra;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.validation.kostra.filregel.Filregler;

/** Counts all findings of a file and keeps the first of them, errors and lesser ones apart. */
final class Funnsamler {

    /** Nobody corrects more at a time. */
    static final int FLEST_AV_HVERT_SLAG = 5_000;

    private final List<Funn> beholdt = new ArrayList<>();
    private final Map<Alvorlighet, Long> antall = new EnumMap<>(Alvorlighet.class);
    private int feil;
    private int mindre;
    private boolean avvist;

    void leggTil(Funn funn) {
        antall.merge(funn.alvorlighet(), 1L, Long::sum);
        avvist |= funn.alvorlighet() == Alvorlighet.ERROR && Filregler.avviser(funn.regelId());
        int plass = funn.alvorlighet().compareTo(Alvorlighet.ERROR) >= 0 ? ++feil : ++mindre;
        if (plass <= FLEST_AV_HVERT_SLAG) {
            beholdt.add(funn);
        }
    }

    Map<Alvorlighet, Long> antall() {
        return antall;
    }

    boolean avvist() {
        return avvist;
    }

    Alvorlighet verst() {
        return antall.keySet().stream().max(Enum::compareTo).orElse(Alvorlighet.OK);
    }

    /** Those that were kept, and one that says how many were not. */
    List<Funn> funn() {
        int flere = feil + mindre - beholdt.size();
        if (flere == 0) {
            return beholdt;
        }
        List<Funn> alle = new ArrayList<>(beholdt);
        alle.add(new Funn(
                Alvorlighet.INFO,
                null,
                "FLERE_FUNN",
                null,
                "Filen har " + flere + " funn til som ikke står her.",
                "Barnevern",
                null,
                "FLERE_FUNN",
                null,
                null,
                null,
                Map.of("Flere", Integer.toString(flere)),
                null,
                "Rett funnene som står her, og kontroller filen på nytt.",
                null,
                "Fila har " + flere + " funn til som ikkje står her.",
                "Rett funna som står her, og kontroller fila på nytt."));
        return alle;
    }
}
