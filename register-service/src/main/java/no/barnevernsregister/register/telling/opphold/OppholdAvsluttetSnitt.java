package no.barnevernsregister.register.telling.opphold;

import no.barnevernsregister.register.telling.Maal;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Mean of the days of placements ended in the period, by category. */
final class OppholdAvsluttetSnitt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.midt(
                        "opphold_avsluttet_snitt",
                        "dag",
                        Maal.SNITT,
                        "Gjennomsnittet av dager fra start til slutt for plasseringer som tok slutt i perioden, etter"
                                + " tiltakskategori, med én desimal.")
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
