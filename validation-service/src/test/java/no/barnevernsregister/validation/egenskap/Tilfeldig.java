package no.barnevernsregister.validation.egenskap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws values that a case may have: most are right, some are nearly right. */
record Tilfeldig(Random fro) {

    private static final LocalDate FORSTE = LocalDate.of(2022, 1, 1);
    private static final int DAGER = 4 * 366;

    boolean enAv(int antall) {
        return fro.nextInt(antall) == 0;
    }

    String av(String... verdier) {
        return verdier[fro.nextInt(verdier.length)];
    }

    /** Mostly within the four years that the cases live in. */
    LocalDate dag() {
        LocalDate dag = FORSTE.plusDays(fro.nextInt(DAGER));
        return enAv(60) ? dag.plusYears(fro.nextInt(-2_000, 7_900)) : dag;
    }

    @Nullable
    LocalDate kanskjeDag() {
        return enAv(2) ? dag() : null;
    }

    <T> @Nullable T kanskje(Supplier<T> verdi) {
        return enAv(2) ? verdi.get() : null;
    }

    @Nullable
    String fritekst() {
        return enAv(3) ? av("æøå <&> \" 😀", "  ", "ord\nlinje", "\u200b") : null;
    }

    <T> List<T> noen(int flest, Supplier<T> verdi) {
        List<T> alle = new ArrayList<>();
        int antall = fro.nextInt(flest + 1);
        for (int i = 0; i < antall; i++) {
            alle.add(verdi.get());
        }
        return alle;
    }

    <T> List<T> minstEn(int flest, Supplier<T> verdi) {
        List<T> alle = new ArrayList<>(noen(flest - 1, verdi));
        alle.add(verdi.get());
        return alle;
    }

    /** Objects of one kind, with an id of a few each, so that changes and relations meet. */
    <T> List<T> objekter(int flest, IntFunction<T> medNummer) {
        List<T> alle = new ArrayList<>();
        for (int nummer = 1; nummer <= flest; nummer++) {
            if (enAv(2)) {
                alle.add(medNummer.apply(nummer));
            }
        }
        return alle;
    }

    static UUID id(int slag, int nummer) {
        return new UUID(0x4000L | (long) slag << 32, 0x8000_0000_0000_0000L | nummer);
    }

    /** Of a part of an object; now and then one that is used twice. */
    UUID delId() {
        return enAv(20) ? id(0, 1) : id(0, fro.nextInt(1_000_000));
    }
}
