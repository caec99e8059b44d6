package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of aftercare.
 */
public record Ettervern(
        UUID id,
        @Nullable String migrertId,
        LocalDate tilbudSendtDato,
        boolean erSlettet,
        @Nullable EttervernKonklusjon konklusjon)
        implements Saksobjekt {

    @Override
    public Begrepstype type() {
        return Begrepstype.ETTERVERN;
    }

    @Override
    public Ettervern somSlettet() {
        return new Ettervern(id, migrertId, tilbudSendtDato, true, konklusjon);
    }
}
