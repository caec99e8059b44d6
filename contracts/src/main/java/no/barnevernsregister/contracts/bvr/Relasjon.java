package no.barnevernsregister.contracts.bvr;

import java.util.UUID;

/**
 * A link from one object of the case to another.
 *
 * @param fraId a UUID, or a MigrertId
 */
public record Relasjon(UUID id, String fraId, Begrepstype fraType, UUID tilId, Begrepstype tilType, boolean erSlettet)
        implements Saksobjekt {

    @Override
    public Begrepstype type() {
        return Begrepstype.RELASJON;
    }

    @Override
    public Relasjon somSlettet() {
        return new Relasjon(id, fraId, fraType, tilId, tilType, true);
    }
}
