package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

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
        var rom = new Cellerom(problem);
        var start = new Tilstand(rom, problem.innstillinger());
        List<Tilstand> forsok = new ArrayList<>();
        Comparator<Integer> verdi =
                Comparator.<Integer>comparingLong(c -> -rom.verdier[c]).thenComparing(Comparator.naturalOrder());
        forsok.add(fra(start, verdi, false, false));
        if (rom.nokler.length <= FLERE_FORSOK) {
            Comparator<Integer> nokkel = Comparator.<Integer>comparingInt(c -> rom.linjerAv[c].length)
                    .thenComparing(verdi);
            forsok.add(fra(start, verdi, true, false));
            forsok.add(fra(start, verdi, false, true));
            forsok.add(fra(start, nokkel, false, true));
            forsok.add(fra(start, nokkel, false, false));
        }
        Tilstand best = forsok.stream()
                .min(Comparator.comparingLong(Prikker::antall).thenComparingLong(Prikker::skjultVerdi))
                .orElseThrow();
        return resultat(best);
    }

    private static Tilstand fra(Tilstand start, Comparator<Integer> rekke, boolean enkel, boolean alt) {
        Tilstand t = start.forfra();
        var dekning = new Dekning(t, enkel);
        if (alt) {
            System.arraycopy(t.kanSkjules, 0, t.skjult, 0, t.skjult.length);
        } else {
            dekning.dekk();
        }
        dekning.sikre();
        new Frigjoring(t).frigjor(rekke);
        return t;
    }

    private static long antall(Tilstand t) {
        return t.skjulte().length;
    }

    private static long skjultVerdi(Tilstand t) {
        return IntStream.of(t.skjulte()).mapToLong(c -> t.rom.verdier[c]).sum();
    }

    private static Resultat resultat(Tilstand t) {
        Sertifikat sertifikat = new Bevis(t).bygg();
        var celler = new ArrayList<Publisertcelle>();
        long sum = 0;
        int primare = 0;
        for (int c = 0; c < t.skjult.length; c++) {
            OptionalLong verdi = t.skjult[c] ? OptionalLong.empty() : OptionalLong.of(t.rom.verdier[c]);
            t.rom.navn(c).forEach(koder -> celler.add(new Publisertcelle(koder, verdi)));
            sum += t.rom.verdier[c];
            primare += t.primar[c] ? 1 : 0;
        }
        celler.sort(Comparator.comparing(celle -> String.join("\u0001", celle.koder())));
        int sekundare = (int) antall(t) - primare;
        return new Resultat(celler, sertifikat, new Rapport(t.skjult.length, primare, sekundare, sum, skjultVerdi(t)));
    }
}
