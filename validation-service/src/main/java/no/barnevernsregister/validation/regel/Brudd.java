package no.barnevernsregister.validation.regel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is broken.
 *
 * @param type kind of the element, for example {@code Melding}; {@code Sak} for the case itself
 * @param id the element's own id
 * @param migrert whether the element carries a MigrertId
 * @param verdier the values that the rule looked at; never the number or name of a person, nor free text
 */
public record Brudd(String type, UUID id, boolean migrert, Map<String, String> verdier) {

    /** A breach by an object of the case, with pairs of name and value; an absent value is left out. */
    public static Brudd ved(Saksobjekt objekt, @Nullable String migrertId, @Nullable Object... navnOgVerdi) {
        return new Brudd(objekt.type().navn(), objekt.id(), migrertId != null, verdier(navnOgVerdi));
    }

    /** A breach by the case itself. */
    public static Brudd ved(Regelgrunnlag grunnlag, @Nullable Object... navnOgVerdi) {
        var sak = grunnlag.sak();
        return new Brudd("Sak", sak.id().verdi(), sak.migrertId() != null, verdier(navnOgVerdi));
    }

    private static Map<String, String> verdier(@Nullable Object... navnOgVerdi) {
        Map<String, String> verdier = new LinkedHashMap<>();
        for (int i = 0; i < navnOgVerdi.length; i += 2) {
            Object verdi = navnOgVerdi[i + 1];
            if (verdi != null) {
                verdier.put(String.valueOf(navnOgVerdi[i]), verdi.toString());
            }
        }
        return verdier;
    }
}
