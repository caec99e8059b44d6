package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an open measure, each once in the whole country. */
final class BarnILandetMedTiltakPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_i_landet_med_tiltak_per_slutt",
                        "barn",
                        "Antall ulike barn i landet med minst ett tiltak ved utgangen av perioden. Et barn med saker i"
                                + " flere kommuner teller én gang.")
                .iLandet();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM landets_tiltaksbarn WHERE apent
                """;
    }
}
