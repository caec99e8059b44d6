package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit carried out.
 */
public record Utfort(UUID id, LocalDate utfortDato) {}
