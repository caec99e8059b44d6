package no.barnevernsregister.prikking;

import java.util.List;
import java.util.TreeSet;

/**
 * A variable of a table: its inner codes and the trees over them.
 *
 * @param navn name, unique in a problem
 * @param koder inner codes, sorted here
 * @param hierarkier trees that may overlap; every inner code must be in each
 */
public record Dimensjon(String navn, List<String> koder, List<Hierarki> hierarkier) {
    /** The code of the total, which every dimension has. */
    public static final String ALLE = "ALLE";

    public Dimensjon {
        var sortert = new TreeSet<>(koder);
        if (sortert.isEmpty()) {
            throw new IllegalArgumentException("Dimension " + navn + " has no codes.");
        }
        if (sortert.contains(ALLE)) {
            throw new IllegalArgumentException(
                    "Dimension " + navn + " has the inner code " + ALLE + ", which is kept for its total.");
        }
        for (Hierarki hierarki : hierarkier) {
            for (String kode : sortert) {
                if (!hierarki.stier().containsKey(kode)) {
                    throw new IllegalArgumentException(
                            "Code " + kode + " of dimension " + navn + " is missing in one of its hierarchies.");
                }
            }
        }
        koder = List.copyOf(sortert);
        hierarkier = List.copyOf(hierarkier);
    }
}
