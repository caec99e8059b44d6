package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision (enkeltvedtak).
 */
public record Vedtak(
        UUID id,
        @Nullable String migrertId,
        LocalDate startDato,
        boolean erSlettet,
        Lovhjemmel lovhjemmel,
        List<Lovhjemmel> jmfrLovhjemmel,
        List<Krav> krav,
        List<Status> status,
        @Nullable Konklusjon konklusjon)
        implements Saksobjekt {

    public Vedtak {
        jmfrLovhjemmel = List.copyOf(jmfrLovhjemmel);
        krav = List.copyOf(krav);
        status = List.copyOf(status);
    }

    @Override
    public Begrepstype type() {
        return Begrepstype.VEDTAK;
    }

    @Override
    public Vedtak somSlettet() {
        return new Vedtak(id, migrertId, startDato, true, lovhjemmel, jmfrLovhjemmel, krav, status, konklusjon);
    }
}
