package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a claim was settled.
 */
public record KravKonklusjon(
        LocalDate sluttDato, String kode, @Nullable String presisering) {}
