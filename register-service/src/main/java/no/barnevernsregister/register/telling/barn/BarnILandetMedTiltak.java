package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a measure in force in the period, each once in the whole country. */
final class BarnILandetMedTiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_i_landet_med_tiltak",
                        "barn",
                        "Antall ulike barn i landet med minst ett tiltak i løpet av perioden. Et barn med saker i"
                                + " flere kommuner teller én gang.")
                .iLandet();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM landets_tiltaksbarn
                """;
    }
}
