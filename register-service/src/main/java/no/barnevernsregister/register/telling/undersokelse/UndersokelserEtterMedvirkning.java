package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Investigations concluded, by how the child took part. */
final class UndersokelserEtterMedvirkning implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_etter_medvirkning",
                        "undersokelse",
                        "Antall undersøkelser som ble konkludert i perioden, etter hvordan barnet medvirket.")
                .ogHalvaar()
                .etter("koden for barnets medvirkning, eller ingen når den ikke er oppgitt");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, coalesce(medvirkning, 'ingen') AS kategori FROM undersokelser
                WHERE slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
