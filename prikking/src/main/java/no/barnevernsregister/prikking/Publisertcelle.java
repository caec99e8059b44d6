package no.barnevernsregister.prikking;

import java.util.List;
import java.util.OptionalLong;

/**
 * A cell as the reader sees it.
 *
 * @param telling name of the count
 * @param tabell the table as {@link Tabell#navn} writes it; a cell that several tables show is listed in each
 * @param koder one code per dimension
 * @param verdi empty when the cell is hidden
 */
public record Publisertcelle(String telling, String tabell, List<String> koder, OptionalLong verdi) {
    public Publisertcelle {
        koder = List.copyOf(koder);
    }

    /** Whether the cell wears the sign {@code :}. */
    public boolean skjult() {
        return verdi.isEmpty();
    }
}
