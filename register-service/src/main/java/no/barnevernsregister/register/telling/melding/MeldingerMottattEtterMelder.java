package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Reports received, by who reported; one with two of a kind counts once for it, one without any not at all. */
final class MeldingerMottattEtterMelder implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_mottatt_etter_melder",
                        "melding",
                        "Antall meldinger som kom inn i perioden, etter hvem som meldte. En melding fra flere teller"
                                + " én gang for hver av dem.")
                .ogHalvaar()
                .etterFlere("koden for melder");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT m.barn_nr, m.sak_nr, m.melding_id, d.kode AS kategori
                FROM meldinger m JOIN melding_melder d USING (sak_nr, melding_id, kjent_fra)
                WHERE m.start_dato BETWEEN :forste AND :siste
                """;
    }
}
