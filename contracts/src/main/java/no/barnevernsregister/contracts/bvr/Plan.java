package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan.
 */
public record Plan(
        UUID id,
        @Nullable String migrertId,
        LocalDate startDato,
        String plantype,
        boolean erSlettet,
        List<Evaluering> evaluering,
        @Nullable Konklusjon konklusjon)
        implements Saksobjekt {

    public Plan {
        evaluering = List.copyOf(evaluering);
    }

    @Override
    public Begrepstype type() {
        return Begrepstype.PLAN;
    }

    @Override
    public Plan somSlettet() {
        return new Plan(id, migrertId, startDato, plantype, true, evaluering, konklusjon);
    }
}
