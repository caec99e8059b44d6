package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;

/**
 * An evaluation of a plan.
 */
public record Evaluering(LocalDate utfortDato) {}
