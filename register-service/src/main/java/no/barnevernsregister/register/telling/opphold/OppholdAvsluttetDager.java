package no.barnevernsregister.register.telling.opphold;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** The days of placements ended in the period together, by category. */
final class OppholdAvsluttetDager implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.sum(
                        "opphold_avsluttet_dager",
                        "dag",
                        "Summen av dager fra start til slutt for plasseringer som tok slutt i perioden, etter"
                                + " tiltakskategori.")
                .ogHalvaar()
                .etter("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, kategori, slutt - start_dato AS verdi
                FROM tiltakene WHERE plassering IS NOT NULL AND slutt BETWEEN :forste AND :siste
                """;
    }
}
