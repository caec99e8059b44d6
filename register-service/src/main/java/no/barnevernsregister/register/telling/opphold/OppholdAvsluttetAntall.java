package no.barnevernsregister.register.telling.opphold;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** How many placements ended in the period, by category. */
final class OppholdAvsluttetAntall implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "opphold_avsluttet_antall",
                        "tiltak",
                        "Antall plasseringer som tok slutt i perioden, etter tiltakskategori.")
                .ogHalvaar()
                .etter("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, kategori FROM tiltakene
                WHERE plassering IS NOT NULL AND slutt BETWEEN :forste AND :siste
                """;
    }
}
