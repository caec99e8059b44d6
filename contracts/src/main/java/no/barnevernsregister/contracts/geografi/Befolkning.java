package no.barnevernsregister.contracts.geografi;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * Persons on 1 January by municipality of today and single year of age, both sexes, 2013 to 2026 (Statistisk sentralbyrå,
 * table 07459).
 */
public final class Befolkning {

    /** The oldest age that the data have. */
    public static final int ELDSTE = 24;

    private static final Map<String, int[]> ANTALL = les();

    private Befolkning() {}

    /**
     * Persons of the ages, both ends included.
     *
     * @param aar the year on whose 1 January they were counted
     * @return empty when the data lack the municipality or the year
     * @throws IllegalArgumentException when an age lies outside 0 to {@value #ELDSTE}
     */
    public static OptionalInt antall(Kommunenummer kommune, int aar, int fraAlder, int tilAlder) {
        if (fraAlder < 0 || tilAlder > ELDSTE || fraAlder > tilAlder) {
            throw new IllegalArgumentException("Alder må ligge mellom 0 og " + ELDSTE + ".");
        }
        int[] alder = ANTALL.get(kommune + "/" + aar);
        if (alder == null) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (int i = fraAlder; i <= tilAlder; i++) {
            sum += alder[i];
        }
        return OptionalInt.of(sum);
    }

    private static Map<String, int[]> les() {
        Map<String, int[]> antall = new HashMap<>();
        for (Csv.Rad rad : Csv.les("/geografi/befolkning.csv.gz")) {
            antall.computeIfAbsent(rad.felt("kommunenummer") + "/" + rad.felt("aar"), n -> new int[ELDSTE + 1])[
                            Integer.parseInt(rad.felt("alder"))] =
                    Integer.parseInt(rad.felt("antall"));
        }
        return Map.copyOf(antall);
    }
}
