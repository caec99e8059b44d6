package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan. */
public record Plan(
        String id,
        LocalDate startDato,
        @Nullable LocalDate sluttDato,
        @Nullable LocalDate evaluertDato,
        String plantype)
        implements Klientdel {}
