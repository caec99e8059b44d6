package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.xml.SomElement;
import org.jspecify.annotations.Nullable;

/** An investigation; it stands inside its report. */
public record Undersokelse(
        String id,
        LocalDate startDato,
        @Nullable LocalDate sluttDato,
        @Nullable String konklusjon,
        @SomElement @Nullable String presisering,
        List<Saksinnhold> vedtaksgrunnlag)
        implements Klientdel {

    public Undersokelse {
        vedtaksgrunnlag = List.copyOf(vedtaksgrunnlag);
    }
}
