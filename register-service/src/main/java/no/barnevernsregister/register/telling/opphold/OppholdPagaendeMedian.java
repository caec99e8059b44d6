package no.barnevernsregister.register.telling.opphold;

import no.barnevernsregister.register.telling.Maal;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Median of the days of placements open at the end of the last day, by category. */
final class OppholdPagaendeMedian implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.midt(
                        "opphold_pagaende_median",
                        "dag",
                        Maal.MEDIAN,
                        "Medianen av dager fra start til periodens siste dag for plasseringer som var åpne ved"
                                + " utgangen av perioden, etter tiltakskategori.")
                .etter("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, kategori, :siste - start_dato AS verdi
                FROM tiltakene WHERE plassering IS NOT NULL AND apent
                """;
    }
}
