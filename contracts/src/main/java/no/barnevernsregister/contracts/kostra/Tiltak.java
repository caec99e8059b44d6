package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure. */
public record Tiltak(
        String id,
        LocalDate startDato,
        @Nullable LocalDate sluttDato,
        Lovhjemmel lovhjemmel,
        List<Lovhjemmel> jmfrLovhjemmel,
        Kategori kategori,
        List<Saksinnhold> tiltaksgrunnlag,
        @Nullable Opphevelse opphevelse)
        implements Klientdel {

    public Tiltak {
        jmfrLovhjemmel = List.copyOf(jmfrLovhjemmel);
        tiltaksgrunnlag = List.copyOf(tiltaksgrunnlag);
    }
}
