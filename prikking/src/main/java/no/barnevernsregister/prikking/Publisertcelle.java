package no.barnevernsregister.prikking;

import java.util.List;
import java.util.OptionalLong;

/**
 * A cell as the reader sees it.
 *
 * @param koder one code per dimension
 * @param verdi empty when the cell is hidden
 */
public record Publisertcelle(List<String> koder, OptionalLong verdi) {
    public Publisertcelle {
        koder = List.copyOf(koder);
    }

    /** Whether the cell wears the sign {@code :}. */
    public boolean skjult() {
        return verdi.isEmpty();
    }
}
