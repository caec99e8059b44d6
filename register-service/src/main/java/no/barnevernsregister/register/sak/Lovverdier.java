package no.barnevernsregister.register.sak;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;

/** A legal basis as the values of its columns. */
final class Lovverdier {

    static final String KOLONNER =
            "lov text, kapittel text, paragraf text, ledd text[], bokstav text[], punktum text[]";

    private Lovverdier() {}

    static List<Object> av(Lovhjemmel lov) {
        return List.of(
                lov.lov(),
                lov.kapittel(),
                lov.paragraf(),
                String.join(",", lov.ledd()),
                String.join(",", lov.bokstav()),
                String.join(",", lov.punktum()));
    }
}
