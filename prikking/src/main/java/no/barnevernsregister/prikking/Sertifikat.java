package no.barnevernsregister.prikking;

import java.util.List;
import java.util.Map;

/**
 * An integer change of the inner cells of every table that leaves each published number as it is and moves each hidden one.
 *
 * @param endring change by the codes of an inner cell, zeros left out
 */
public record Sertifikat(Map<List<String>, Long> endring) {
    public Sertifikat {
        endring = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(endring));
    }
}
