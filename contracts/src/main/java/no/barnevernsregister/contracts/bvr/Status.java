package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A status of a decision from a date on.
 */
public record Status(UUID id, LocalDate endretDato, String kode) {}
