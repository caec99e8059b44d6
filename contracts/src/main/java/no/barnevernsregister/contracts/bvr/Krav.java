package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private party's claim to have a decision changed.
 */
public record Krav(UUID id, LocalDate startDato, @Nullable KravKonklusjon konklusjon) {}
