package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral from the service to the county board (barneverns- og helsenemnda).
 */
public record OversendelseFylkesnemnd(
        UUID id,
        @Nullable String migrertId,
        LocalDate startDato,
        boolean erSlettet,
        Lovhjemmel lovhjemmel,
        List<Lovhjemmel> jmfrLovhjemmel)
        implements Saksobjekt {

    public OversendelseFylkesnemnd {
        jmfrLovhjemmel = List.copyOf(jmfrLovhjemmel);
    }

    @Override
    public Begrepstype type() {
        return Begrepstype.OVERSENDELSE_FYLKESNEMND;
    }

    @Override
    public OversendelseFylkesnemnd somSlettet() {
        return new OversendelseFylkesnemnd(id, migrertId, startDato, true, lovhjemmel, jmfrLovhjemmel);
    }
}
