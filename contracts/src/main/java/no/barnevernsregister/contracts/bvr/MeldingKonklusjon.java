package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;

/**
 * How a report was concluded.
 *
 * @param erSlettet the conclusion was withdrawn; the report is open again
 */
public record MeldingKonklusjon(LocalDate sluttDato, String kode, boolean erSlettet) {}
