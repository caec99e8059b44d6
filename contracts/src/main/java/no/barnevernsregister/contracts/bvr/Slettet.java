package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A tombstone: the object of this kind and id was registered by mistake.
 *
 * @param sluttDato the day it was deleted
 */
public record Slettet(UUID id, Begrepstype type, LocalDate sluttDato) {}
