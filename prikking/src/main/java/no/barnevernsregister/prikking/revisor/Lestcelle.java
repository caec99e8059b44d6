package no.barnevernsregister.prikking.revisor;

import java.util.List;

/**
 * A row of a published file.
 *
 * @param koder one code per dimension
 * @param skjult whether its value is withheld
 */
public record Lestcelle(List<String> koder, boolean skjult) {
    public Lestcelle {
        koder = List.copyOf(koder);
    }
}
