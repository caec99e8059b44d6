package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;

/** A relocation of a placed child. */
public record Flytting(String id, LocalDate sluttDato, ArsakFra arsakFra, FlyttingTil flyttingTil)
        implements Klientdel {}
