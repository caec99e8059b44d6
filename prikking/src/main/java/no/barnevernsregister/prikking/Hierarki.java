package no.barnevernsregister.prikking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One tree over the inner codes of a dimension, without its root, which is always {@link Dimensjon#ALLE}.
 *
 * @param stier for each inner code its groups, nearest first, e.g. {@code "4601" -> ["46"]}
 * @param nivaer names of the groups' levels, nearest first, e.g. {@code ["fylke"]}; a table may be asked for from such a level
 */
public record Hierarki(Map<String, List<String>> stier, List<String> nivaer) {
    public Hierarki {
        Map<String, List<String>> kopi = new TreeMap<>();
        stier.forEach((kode, sti) -> kopi.put(kode, List.copyOf(sti)));
        stier = Collections.unmodifiableMap(kopi);
        nivaer = List.copyOf(nivaer);
    }

    /** A tree whose levels have no names. */
    public Hierarki(Map<String, List<String>> stier) {
        this(stier, List.of());
    }
}
