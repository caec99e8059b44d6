package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an investigation ended.
 */
public record UndersokelseKonklusjon(
        LocalDate sluttDato, String kode, @Nullable String presisering) {}
