package no.barnevernsregister.intake.tilgang;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.intake.halvaar.Enhet;

/**
 * A person as the identity provider has her.
 *
 * @param id the user's key
 * @param tilganger everything that the person may, of all kinds
 */
public record Medarbeider(String id, String navn, String epost, Set<String> tilganger) {

    public Medarbeider {
        tilganger = Set.copyOf(tilganger);
    }

    public boolean har(Tilgang tilgang) {
        return tilganger.contains(tilgang.toString());
    }

    /** The roles for a unit. */
    public List<Rolle> roller(Enhet enhet) {
        return Arrays.stream(Rolle.values())
                .filter(rolle -> har(new Tilgang(rolle, enhet)))
                .toList();
    }
}
