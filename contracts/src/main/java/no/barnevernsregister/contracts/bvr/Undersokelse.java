package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An investigation (undersøkelse, barnevernsloven § 2-2).
 */
public record Undersokelse(
        UUID id,
        @Nullable String migrertId,
        LocalDate startDato,
        boolean erSlettet,
        List<Saksinnhold> vedtaksgrunnlag,
        @Nullable BarnetsMedvirkning barnetsMedvirkning,
        @Nullable UtvidetFrist utvidetFrist,
        @Nullable UndersokelseKonklusjon konklusjon)
        implements Saksobjekt {

    public Undersokelse {
        vedtaksgrunnlag = List.copyOf(vedtaksgrunnlag);
    }

    @Override
    public Begrepstype type() {
        return Begrepstype.UNDERSOKELSE;
    }

    @Override
    public Undersokelse somSlettet() {
        return new Undersokelse(
                id, migrertId, startDato, true, vedtaksgrunnlag, barnetsMedvirkning, utvidetFrist, konklusjon);
    }
}
