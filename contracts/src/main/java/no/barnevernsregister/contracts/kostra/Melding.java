package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concern report, and at most one investigation that it led to. */
public record Melding(
        String id,
        LocalDate startDato,
        @Nullable LocalDate sluttDato,
        @Nullable String konklusjon,
        List<Melder> melder,
        List<Saksinnhold> saksinnhold,
        @Nullable Undersokelse undersokelse)
        implements Klientdel {

    public Melding {
        melder = List.copyOf(melder);
        saksinnhold = List.copyOf(saksinnhold);
    }
}
