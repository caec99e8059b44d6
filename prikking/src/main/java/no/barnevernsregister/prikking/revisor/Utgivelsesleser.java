package no.barnevernsregister.prikking.revisor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads a published file: codes, then {@code value} and {@code status}; with several tables a first column {@code table}.
 * A wrong sign is for the audit to find; what is no number, no row or no column stops the reading.
 */
public final class Utgivelsesleser {
    private Utgivelsesleser() {}

    /**
     * Reads a file.
     *
     * @param fil comma separated, UTF-8, with a header
     * @param tabeller the tables of the release as sets of dimensions; empty when every column is in one table
     * @param nivaer names of levels of hierarchies with the dimension they belong to, since a table may be named by a level
     * @throws IllegalArgumentException with file, row and column when it cannot be read
     */
    public static Utgivelsesfil les(Path fil, List<Set<String>> tabeller, Map<String, String> nivaer) {
        try (var rader = new Csvrader(fil)) {
            boolean merket = rader.hode.getFirst().equals("table");
            int verdi = rader.kolonne("value");
            int status = rader.kolonne("status");
            if (verdi != rader.hode.size() - 2 || status != verdi + 1) {
                throw new IllegalArgumentException(fil + ": value and status must be the last columns.");
            }
            List<String> dimensjoner = rader.hode.subList(merket ? 1 : 0, verdi);
            var bygger = Utgivelsesfil.bygger(fil.getFileName().toString(), dimensjoner);
            Map<String, Utgivelsesfil.Tabell> kjente = new HashMap<>();
            var sett = new HashSet<List<String>>();
            for (List<String> rad = rader.neste(); rad != null; rad = rader.neste()) {
                List<String> koder = rad.subList(merket ? 1 : 0, verdi);
                if (!sett.add(List.copyOf(rad.subList(0, verdi)))) {
                    throw rader.feil("the cell " + koder + " is given twice.");
                }
                Utgivelsesfil.Tabell tabell = merket
                        ? kjente.computeIfAbsent(rad.getFirst(), navn -> tabell(rader, navn, dimensjoner, nivaer))
                        : new Utgivelsesfil.Tabell("", tabell(rader, koder, dimensjoner, tabeller));
                for (int d = 0; d < koder.size(); d++) {
                    if (koder.get(d).isEmpty() && tabell.dimensjoner().contains(dimensjoner.get(d))) {
                        throw rader.feil(d + (merket ? 1 : 0), "the code is missing.");
                    }
                }
                OptionalLong antall = tall(rader, rad.get(verdi), verdi);
                try {
                    bygger.legg(tabell, koder, antall, rad.get(status));
                } catch (IllegalArgumentException e) {
                    throw rader.feil(String.valueOf(e.getMessage()));
                }
            }
            return bygger.bygg();
        }
    }

    private static OptionalLong tall(Csvrader rader, String felt, int kolonne) {
        if (felt.isEmpty()) {
            return OptionalLong.empty();
        }
        if (felt.length() > 15 || !felt.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw rader.feil(kolonne, "a whole number of zero or more was expected, not \"" + felt + "\".");
        }
        return OptionalLong.of(Long.parseLong(felt));
    }

    private static Utgivelsesfil.Tabell tabell(
            Csvrader rader, String navn, List<String> dimensjoner, Map<String, String> nivaer) {
        var svar = new LinkedHashSet<String>();
        for (String del : navn.split("\\*", -1)) {
            String dimensjon = dimensjoner.contains(del) ? del : nivaer.getOrDefault(del, "");
            if (!dimensjoner.contains(dimensjon)) {
                throw rader.feil(
                        0, "the table " + navn + " names " + del + ", which is no column and no level of a hierarchy.");
            }
            svar.add(dimensjon);
        }
        return new Utgivelsesfil.Tabell(navn, svar);
    }

    private static Set<String> tabell(
            Csvrader rader, List<String> koder, List<String> dimensjoner, List<Set<String>> tabeller) {
        if (tabeller.isEmpty()) {
            return Set.copyOf(dimensjoner);
        }
        for (Set<String> tabell : tabeller) {
            boolean passer = true;
            for (int d = 0; d < koder.size() && passer; d++) {
                passer = tabell.contains(dimensjoner.get(d))
                        || koder.get(d).equals(Tre.ALLE)
                        || koder.get(d).isEmpty();
            }
            if (passer) {
                return tabell;
            }
        }
        throw rader.feil("the cell " + koder + " is in none of the tables.");
    }
}
