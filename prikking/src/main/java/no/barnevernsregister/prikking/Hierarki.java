package no.barnevernsregister.prikking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One tree over the inner codes of a dimension, without its root, which is always {@link Dimensjon#ALLE}.
 *
 * @param stier for each inner code its groups, nearest first, e.g. {@code "4601" -> ["46"]}
 */
public record Hierarki(Map<String, List<String>> stier) {
    public Hierarki {
        Map<String, List<String>> kopi = new TreeMap<>();
        stier.forEach((kode, sti) -> kopi.put(kode, List.copyOf(sti)));
        stier = java.util.Collections.unmodifiableMap(kopi);
    }
}
