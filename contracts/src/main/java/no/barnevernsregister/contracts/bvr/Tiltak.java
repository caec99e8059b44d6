package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure.
 */
public record Tiltak(
        UUID id,
        @Nullable String migrertId,
        LocalDate startDato,
        boolean erSlettet,
        Lovhjemmel lovhjemmel,
        List<Lovhjemmel> jmfrLovhjemmel,
        Kategori kategori,
        List<Saksinnhold> tiltaksgrunnlag,
        @Nullable Tilsyn tilsyn,
        @Nullable Oppfolging oppfolging,
        @Nullable Opphevelse opphevelse,
        @Nullable Konklusjon konklusjon)
        implements Saksobjekt {

    public Tiltak {
        jmfrLovhjemmel = List.copyOf(jmfrLovhjemmel);
        tiltaksgrunnlag = List.copyOf(tiltaksgrunnlag);
    }

    @Override
    public Begrepstype type() {
        return Begrepstype.TILTAK;
    }

    @Override
    public Tiltak somSlettet() {
        return new Tiltak(
                id,
                migrertId,
                startDato,
                true,
                lovhjemmel,
                jmfrLovhjemmel,
                kategori,
                tiltaksgrunnlag,
                tilsyn,
                oppfolging,
                opphevelse,
                konklusjon);
    }
}
