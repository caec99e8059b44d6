package no.barnevernsregister.prikking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of the inner cells of every table, in whole numbers, that leaves each published number as it is and moves each
 * hidden one. Added to the data it gives other data that fit everything published; so the hidden values do not follow from
 * it by addition and subtraction.
 *
 * @param endringer the inner cells that change, in the order of table and codes
 */
public record Sertifikat(List<Endring> endringer) {
    /** The change of one inner cell of a table, never zero. */
    public record Endring(String telling, String tabell, List<String> koder, long z) {
        public Endring {
            koder = List.copyOf(koder);
        }
    }

    public Sertifikat {
        endringer = List.copyOf(endringer);
    }

    /** The change by codes, for a release of one table. */
    public Map<List<String>, Long> endring() {
        Map<List<String>, Long> svar = new LinkedHashMap<>();
        endringer.forEach(e -> svar.put(e.koder(), e.z()));
        return Collections.unmodifiableMap(svar);
    }
}
