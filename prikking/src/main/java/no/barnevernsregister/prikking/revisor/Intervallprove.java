package no.barnevernsregister.prikking.revisor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Checks A2 and A3: how many values a hidden cell can have when counts are whole and not below their bound.
 * The bounds of sums alone come first, then tables of whole numbers that fit all published cells: a cell that differs enough between two
 * of them is done. Linear programs, with the rounding inward, are left for the rest.
 */
final class Intervallprove {
    private final Grunnlag grunnlag;
    private final Celler celler;
    private final List<Komponent> komponenter;
    private final Revisjonsvalg valg;
    private final Map<Integer, long[]> rater;
    private final Funnliste funn;
    private final BitSet avslort;
    private final BitSet vistFor;
    private final AtomicLong uavklarte = new AtomicLong();
    private final AtomicLong iDeler = new AtomicLong();
    private final AtomicLong programmer = new AtomicLong();

    Intervallprove(
            Grunnlag grunnlag,
            List<Komponent> komponenter,
            Revisjonsvalg valg,
            Map<Integer, long[]> rater,
            Funnliste funn,
            BitSet avslort,
            BitSet vistFor) {
        this.vistFor = vistFor;
        this.grunnlag = grunnlag;
        this.celler = grunnlag.celler;
        this.komponenter = komponenter;
        this.valg = valg;
        this.rater = rater;
        this.funn = funn;
        this.avslort = avslort;
    }

    Map<String, Long> prov() {
        var ikkeAdditive = new Delgrenser(grunnlag);
        komponenter.parallelStream().forEach(k -> prov(k, ikkeAdditive));
        return new TreeMap<>(Map.of(
                "linear programs",
                programmer.get(),
                "unsettled cells",
                uavklarte.get(),
                "cells without whole witness",
                iDeler.get()));
    }

    private void prov(Komponent k, Delgrenser delgrenser) {
        int n = k.celler().length;
        var fra = new long[n];
        var til = new long[n];
        long stort = 1000 + Arrays.stream(k.konstanter()).map(Math::abs).sum();
        for (int i = 0; i < n; i++) {
            int c = k.celler()[i];
            long[] rate = rater.getOrDefault(c, new long[] {0, stort});
            long[] del = delgrenser.av(c, stort);
            long nedre = celler.status(c) == Celler.SKJULT ? valg.nedreGrense() : 0;
            fra[i] = Math.max(nedre, Math.max(rate[0], del[0]));
            til[i] = Math.min(rate[1], del[1]);
        }
        var likninger = new Likninger(k.kolonner(), k.faktorer(), k.konstanter(), fra, til);
        if (!likninger.stram()) {
            motsigelse(k);
            return;
        }
        var spenn = new Spenn(likninger, valg.bredde().orElse(1), valg.terskel(), i -> skalProves(k.celler()[i]));
        if (!spenn.finn()) {
            motsigelse(k);
            return;
        }
        programmer.addAndGet(spenn.programmer());
        for (int i = 0; i < n; i++) {
            if (skalProves(k.celler()[i])) {
                meld(k.celler()[i], spenn.av(i));
            }
        }
        uavklart(k, spenn);
        regelen(k, spenn);
    }

    private void uavklart(Komponent k, Spenn spenn) {
        int[] igjen = IntStream.range(0, k.celler().length)
                .filter(i -> skalProves(k.celler()[i]) && spenn.av(i) instanceof Spenn.Uavklart)
                .toArray();
        uavklarte.addAndGet(igjen.length);
        iDeler.addAndGet(spenn.deler() > 1 ? k.celler().length : 0);
        if (igjen.length > 0) {
            funn.legg(new Funn(
                    Sjekk.A3,
                    Alvor.MULIG,
                    celler.koder(k.celler()[igjen[0]]),
                    "Det er ikke avklart hvor mange verdier cellen kan ha, og heller ikke for " + (igjen.length - 1)
                            + " andre som henger sammen med den."));
        }
    }

    private boolean skalProves(int c) {
        return celler.status(c) == Celler.SKJULT && !avslort.get(c);
    }

    private void meld(int c, Spenn.Svar svar) {
        String likevel =
                valg.nedreGrense() == 0 ? "når antall ikke kan være under null" : "når skjulte celler er minst 1";
        switch (svar) {
            case Spenn.Bredt bredt -> {}
            case Spenn.Uavklart uavklart -> {}
            case Spenn.Smalt smalt -> {
                Sjekk sjekk = smalt.heltall() ? Sjekk.A3 : Sjekk.A2;
                String hvor = smalt.heltall() ? " Det følger først når grensene rundes til hele tall." : "";
                funn.legg(new Funn(
                        sjekk,
                        Alvor.BRUDD,
                        celler.koder(c),
                        (smalt.verdier() == 1
                                        ? "Cellen kan bare ha én verdi " + likevel + "."
                                        : (smalt.hoyst() ? "Cellen kan ha høyst " : "Cellen kan bare ha ")
                                                + smalt.verdier() + " verdier " + likevel + ".")
                                + hvor));
            }
            case Spenn.Liten liten ->
                funn.legg(new Funn(
                        liten.heltall() ? Sjekk.A3 : Sjekk.A2,
                        Alvor.BRUDD,
                        celler.koder(c),
                        "Alle verdiene cellen kan ha " + likevel + ", er fra 1 til " + valg.terskel() + "."));
        }
    }

    /** Whoever knows the rule knows that what is hidden together has a small count in it, or one that changed since it was shown. */
    private void regelen(Komponent k, Spenn spenn) {
        if (Arrays.stream(k.celler()).anyMatch(vistFor::get)) {
            return;
        }
        int liten = spenn.enesteSomKanVareLiten();
        if (liten >= 0 && skalProves(k.celler()[liten]) && spenn.av(liten) instanceof Spenn.Bredt) {
            funn.legg(
                    new Funn(
                            Sjekk.A2,
                            Alvor.BRUDD,
                            celler.koder(k.celler()[liten]),
                            "Cellen er den eneste skjulte her som kan være innenfor terskelen; den som kjenner regelen, vet at den er det."));
        }
    }

    private void motsigelse(Komponent k) {
        funn.legg(new Funn(
                Sjekk.A0,
                Alvor.BRUDD,
                celler.koder(k.celler()[0]),
                "Ingen tabell med antall over grensen passer til de publiserte tallene rundt cellen."));
    }
}
