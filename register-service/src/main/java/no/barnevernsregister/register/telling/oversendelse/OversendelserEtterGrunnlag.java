package no.barnevernsregister.register.telling.oversendelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Referrals to the tribunal, by their legal basis, whatever the age of the child. */
final class OversendelserEtterGrunnlag implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "oversendelser_etter_grunnlag",
                        "oversendelse",
                        "Antall saker som ble oversendt til nemnda i perioden, etter rettslig grunnlag.")
                .ogHalvaar()
                .etter("grunnlaget: omsorg, akutt, atferd eller annet");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, coalesce(grunnlag, 'annet') AS kategori FROM oversendelser
                """;
    }
}
