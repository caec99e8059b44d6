package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What one downloaded file says: for every row its codes, and a count or a sign. Immutable; kept in columns, since a national file
 * has more than half a million rows.
 */
public final class Utgivelsesfil {
    private final String navn;
    private final List<String> dimensjoner;
    private final List<Tabell> tabeller;
    private final List<List<String>> koder;
    private final int[] rader;
    private final int[] tabell;
    private final long[] verdier;
    private final Map<Integer, String> tegn;

    private Utgivelsesfil(Bygger b) {
        navn = b.navn;
        dimensjoner = b.dimensjoner;
        tabeller = b.tabeller.isEmpty() ? List.of(Tabell.av(dimensjoner)) : List.copyOf(b.tabeller);
        koder = b.koder.stream().map(m -> List.copyOf(m.liste)).toList();
        rader = Arrays.copyOf(b.rader, b.antall * dimensjoner.size());
        tabell = Arrays.copyOf(b.tabell, b.antall);
        verdier = Arrays.copyOf(b.verdier, b.antall);
        tegn = Map.copyOf(b.tegn);
    }

    /**
     * Starts a file.
     *
     * @param navn how findings name it
     * @param dimensjoner names of the columns of codes, in order
     */
    public static Bygger bygger(String navn, List<String> dimensjoner) {
        return new Bygger(navn, dimensjoner);
    }

    /** How findings name the file. */
    public String navn() {
        return navn;
    }

    /** Names of the columns of codes. */
    public List<String> dimensjoner() {
        return dimensjoner;
    }

    /** Number of rows. */
    public int antall() {
        return verdier.length;
    }

    List<Tabell> tabeller() {
        return tabeller;
    }

    Tabell tabell(int rad) {
        return tabeller.get(tabell[rad]);
    }

    int tabellnummer(int rad) {
        return tabell[rad];
    }

    List<String> koder(int dimensjon) {
        return koder.get(dimensjon);
    }

    int kode(int rad, int dimensjon) {
        return rader[rad * dimensjoner.size() + dimensjon];
    }

    List<String> rad(int rad) {
        var svar = new ArrayList<String>();
        for (int d = 0; d < dimensjoner.size(); d++) {
            svar.add(koder.get(d).get(kode(rad, d)));
        }
        return svar;
    }

    boolean harVerdi(int rad) {
        return verdier[rad] >= 0;
    }

    long verdi(int rad) {
        return verdier[rad];
    }

    /** The sign of a row as it stands, empty when there is none. */
    String tegn(int rad) {
        return tegn.getOrDefault(rad, verdier[rad] == SKJULT ? ":" : "");
    }

    /**
     * A table of the file.
     *
     * @param navn as the column {@code table} has it, empty when there is no such column
     * @param dimensjoner its dimensions
     */
    public record Tabell(String navn, Set<String> dimensjoner) {
        public Tabell {
            dimensjoner = Set.copyOf(dimensjoner);
        }

        static Tabell av(List<String> dimensjoner) {
            return new Tabell("", Set.copyOf(dimensjoner));
        }
    }

    private static final long SKJULT = -1;
    private static final long TOM = -2;

    private static final class Ordbok {
        private final Map<String, Integer> nummer = new HashMap<>();
        private final List<String> liste = new ArrayList<>();

        int av(String kode) {
            return nummer.computeIfAbsent(kode, k -> {
                liste.add(k);
                return liste.size() - 1;
            });
        }
    }

    /** Takes the rows of a file one by one. */
    public static final class Bygger {
        private final String navn;
        private final List<String> dimensjoner;
        private final List<Tabell> tabeller = new ArrayList<>();
        private final List<Ordbok> koder = new ArrayList<>();
        private final Map<Integer, String> tegn = new HashMap<>();
        private int[] rader = new int[1024];
        private int[] tabell = new int[256];
        private long[] verdier = new long[256];
        private int antall;

        private Bygger(String navn, List<String> dimensjoner) {
            this.navn = navn;
            this.dimensjoner = List.copyOf(dimensjoner);
            if (dimensjoner.isEmpty() || new HashSet<>(dimensjoner).size() != dimensjoner.size()) {
                throw new IllegalArgumentException(
                        navn + ": the columns of codes must have different names, not " + dimensjoner + ".");
            }
            dimensjoner.forEach(d -> koder.add(new Ordbok()));
        }

        /**
         * Adds a row of the only table, which has every dimension.
         *
         * @param rad one code per dimension
         * @param verdi the count shown, zero or more; empty for a cell with the sign {@code :}
         */
        public Bygger legg(List<String> rad, OptionalLong verdi) {
            return legg(Tabell.av(dimensjoner), rad, verdi, verdi.isPresent() ? "" : ":");
        }

        /**
         * Adds a row as it stands in a file.
         *
         * @param iTabell its table; the row has {@code ALLE} or nothing for dimensions the table has not
         * @param rad one code per dimension of the file
         * @param verdi the count shown, empty when there is none
         * @param status the sign shown, empty when there is none
         */
        public Bygger legg(Tabell iTabell, List<String> rad, OptionalLong verdi, String status) {
            if (rad.size() != dimensjoner.size()) {
                throw new IllegalArgumentException("The row " + rad + " needs " + dimensjoner.size() + " codes.");
            }
            if (verdi.isPresent() && verdi.getAsLong() < 0) {
                throw new IllegalArgumentException("The row " + rad + " has a count below zero.");
            }
            if (antall == verdier.length) {
                verdier = Arrays.copyOf(verdier, antall * 2);
                tabell = Arrays.copyOf(tabell, antall * 2);
            }
            while ((antall + 1) * dimensjoner.size() > rader.length) {
                rader = Arrays.copyOf(rader, rader.length * 2);
            }
            for (int d = 0; d < rad.size(); d++) {
                boolean med = iTabell.dimensjoner().contains(dimensjoner.get(d));
                String kode = rad.get(d);
                if (!med && !kode.isEmpty() && !kode.equals(Tre.ALLE)) {
                    throw new IllegalArgumentException("The row " + rad + " is of a table without " + dimensjoner.get(d)
                            + ", and can have no code of it.");
                }
                rader[antall * dimensjoner.size() + d] = koder.get(d).av(med ? kode : Tre.ALLE);
            }
            tabell[antall] = tabellnummer(iTabell);
            verdier[antall] = verdi.orElse(status.equals(":") ? SKJULT : TOM);
            if (!status.isEmpty() && (verdi.isPresent() || !status.equals(":"))) {
                tegn.put(antall, status);
            }
            antall++;
            return this;
        }

        private int tabellnummer(Tabell med) {
            if (antall > 0 && tabeller.get(tabell[antall - 1]).equals(med)) {
                return tabell[antall - 1];
            }
            int svar = tabeller.indexOf(med);
            if (svar < 0) {
                svar = tabeller.size();
                tabeller.add(med);
            }
            return svar;
        }

        /** The file. */
        public Utgivelsesfil bygg() {
            return new Utgivelsesfil(this);
        }
    }
}
