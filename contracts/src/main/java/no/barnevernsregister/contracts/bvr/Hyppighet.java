package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many visits a year from a date on.
 */
public record Hyppighet(UUID id, LocalDate startDato, String kode) {}
