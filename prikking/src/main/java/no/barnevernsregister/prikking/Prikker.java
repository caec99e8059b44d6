package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Protects a release: hide small counts, cover them, certify, and publish again what need not be hidden.
 * Equal problems give equal results, in whatever order the cells come.
 */
public final class Prikker {
    /** Up to this many cells, several starts are compared and the cheapest pattern wins. */
    private static final int FLERE_FORSOK = 3000;

    private Prikker() {}

    /**
     * Protects one release.
     *
     * @throws IllegalArgumentException with a sentence when the problem contradicts itself
     * @throws UsikkerUtgivelse when no pattern is safe
     */
    public static Resultat prikk(Problem problem) {
        return prikk(problem, steg -> {});
    }

    /**
     * Protects one release, and tells which step begins.
     *
     * @throws IllegalArgumentException with a sentence when the problem contradicts itself
     * @throws UsikkerUtgivelse when no pattern is safe
     */
    public static Resultat prikk(Problem problem, Consumer<String> fremdrift) {
        fremdrift.accept("read cells and lines");
        var utgivelse = new Utgivelsesnett(problem);
        Nett nett = utgivelse.nett;
        Comparator<Integer> verdi =
                Comparator.<Integer>comparingLong(c -> -nett.verdi[c]).thenComparing(Comparator.naturalOrder());
        List<Losning> forsok = new ArrayList<>();
        forsok.add(fra(nett, verdi, false, false, fremdrift));
        if (nett.celler() <= FLERE_FORSOK) {
            Comparator<Integer> linjer = Comparator.<Integer>comparingInt(
                            c -> nett.cellestart[c + 1] - nett.cellestart[c])
                    .thenComparing(verdi);
            forsok.add(fra(nett, verdi, true, false, fremdrift));
            forsok.add(fra(nett, verdi, false, true, fremdrift));
            forsok.add(fra(nett, linjer, false, true, fremdrift));
            forsok.add(fra(nett, linjer, false, false, fremdrift));
        }
        Losning best = forsok.stream()
                .min(Comparator.comparingInt(Losning::antall).thenComparingLong(Losning::verdi))
                .orElseThrow();
        List<Krav> krav = utgivelse.krav(problem);
        if (!krav.isEmpty()) {
            new Forsterkning(nett, best, krav, fremdrift).styrk();
        }
        fremdrift.accept("certificate");
        long[] z = Bevis.bygg(nett, best.skjult);
        fremdrift.accept("publish");
        return new Resultat(utgivelse.publiser(best.skjult), utgivelse.sertifikat(z), utgivelse.rapport(best.skjult));
    }

    private static Losning fra(
            Nett nett, Comparator<Integer> rekke, boolean enkel, boolean alt, Consumer<String> fremdrift) {
        var losning = new Losning(nett, rekke, fremdrift);
        if (alt) {
            losning.skjulAlt();
        } else {
            losning.dekk(enkel);
        }
        losning.los();
        return losning;
    }
}
