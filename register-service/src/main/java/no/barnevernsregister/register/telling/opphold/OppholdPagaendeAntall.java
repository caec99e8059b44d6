package no.barnevernsregister.register.telling.opphold;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** How many placements open at the end of the last day, by category. */
final class OppholdPagaendeAntall implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "opphold_pagaende_antall",
                        "tiltak",
                        "Antall plasseringer som var åpne ved utgangen av perioden, etter tiltakskategori.")
                .etter("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, kategori FROM tiltakene WHERE plassering IS NOT NULL AND apent
                """;
    }
}
