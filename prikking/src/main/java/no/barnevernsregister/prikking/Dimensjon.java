package no.barnevernsregister.prikking;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A variable of tables: its inner codes and the trees over them.
 *
 * @param navn name, unique in a release
 * @param koder inner codes, sorted here
 * @param hierarkier trees that may overlap; every inner code must be in each
 * @param art how the codes relate to the total
 */
public record Dimensjon(String navn, List<String> koder, List<Hierarki> hierarkier, Art art) {
    /** The code of the total. */
    public static final String ALLE = "ALLE";

    /** How the codes of a dimension relate to their total. */
    public enum Art {
        /** The total is the sum of the codes. */
        SUM,
        /** A child may be counted under several codes: each code is a part of the total, and totals are given, not summed. */
        OVERLAPPENDE,
        /** No total is published, so that each code, for instance a year, is protected by itself. */
        BLOKK
    }

    public Dimensjon {
        var sortert = new TreeSet<>(koder);
        if (sortert.isEmpty()) {
            throw new IllegalArgumentException("Dimension " + navn + " has no codes.");
        }
        if (sortert.contains(ALLE)) {
            throw new IllegalArgumentException(
                    "Dimension " + navn + " has the inner code " + ALLE + ", which is kept for its total.");
        }
        if (art == Art.BLOKK && !hierarkier.isEmpty()) {
            throw new IllegalArgumentException(
                    "Dimension " + navn + " is a block without a total, so it cannot have a hierarchy.");
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

    /** A dimension whose total is the sum of its codes. */
    public Dimensjon(String navn, List<String> koder, List<Hierarki> hierarkier) {
        this(navn, koder, hierarkier, Art.SUM);
    }

    /** A dimension without groups. */
    public static Dimensjon av(String navn, Collection<String> koder) {
        return new Dimensjon(navn, List.copyOf(koder), List.of());
    }

    /** A dimension with the inner codes of its trees. */
    public static Dimensjon av(String navn, Hierarki... hierarkier) {
        return new Dimensjon(navn, List.copyOf(hierarkier[0].stier().keySet()), List.of(hierarkier));
    }

    /** A dimension without a total, for instance years. */
    public static Dimensjon blokk(String navn, Collection<String> koder) {
        return new Dimensjon(navn, List.copyOf(koder), List.of(), Art.BLOKK);
    }

    /** The same codes, where one child may be counted under several. */
    public Dimensjon overlappende() {
        return new Dimensjon(navn, koder, hierarkier, Art.OVERLAPPENDE);
    }
}
