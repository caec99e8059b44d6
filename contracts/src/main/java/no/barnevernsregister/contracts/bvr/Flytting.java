package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placed child moved.
 *
 * @param sluttDato the day of the move
 */
public record Flytting(
        UUID id,
        @Nullable String migrertId,
        LocalDate sluttDato,
        boolean erSlettet,
        ArsakFra arsakFra,
        FlyttingTil flyttingTil)
        implements Saksobjekt {

    @Override
    public Begrepstype type() {
        return Begrepstype.FLYTTING;
    }

    @Override
    public Flytting somSlettet() {
        return new Flytting(id, migrertId, sluttDato, true, arsakFra, flyttingTil);
    }
}
