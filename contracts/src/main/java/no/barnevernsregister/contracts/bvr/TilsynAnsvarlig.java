package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * The municipality in charge of supervision from a date on.
 */
public record TilsynAnsvarlig(UUID id, LocalDate startDato, Kommunenummer kommunenummer) {}
