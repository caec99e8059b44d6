package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;

/**
 * The end of a plan, a measure or a decision.
 */
public record Konklusjon(LocalDate sluttDato) {}
