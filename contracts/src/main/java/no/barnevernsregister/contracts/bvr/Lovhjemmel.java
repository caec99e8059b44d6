package no.barnevernsregister.contracts.bvr;

import java.util.List;
import no.barnevernsregister.contracts.xml.SomElement;

/**
 * A legal basis.
 *
 * @param lov BVL (1992 act), BVL2021 or BL1981
 */
public record Lovhjemmel(
        @SomElement String lov,
        @SomElement String kapittel,
        @SomElement String paragraf,
        @SomElement List<String> ledd,
        @SomElement List<String> bokstav,
        @SomElement List<String> punktum) {

    public Lovhjemmel {
        ledd = List.copyOf(ledd);
        bokstav = List.copyOf(bokstav);
        punktum = List.copyOf(punktum);
    }
}
