package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;

/**
 * The outcome of an offer of aftercare.
 */
public record EttervernKonklusjon(LocalDate sluttDato, String kode) {}
