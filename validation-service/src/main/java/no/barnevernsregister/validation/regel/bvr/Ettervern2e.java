package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An offer of aftercare is sent on or after the day its case began. */
public final class Ettervern2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Ettervern 2e", "Ettervern")
            .nasjonal("AFTERCARE_02E")
            .fra(2022)
            .tekst(
                    "Tilbudet om ettervern ble sendt før saken ble startet.",
                    "Tilbodet om ettervern vart sendt før saka vart starta.")
            .gjorDette(
                    "Rett datoen da tilbudet ble sendt, eller startdatoen på saken.",
                    "Rett datoen då tilbodet vart sendt, eller startdatoen på saka.")
            .merknad("Kilden sier ikke fra når; vi følger de andre reglene for ettervern, fra 2022. Regelen selv"
                    + " sier ikke noe om migrerte data; bare den generelle mykningen gjelder.")
            .eksempel("""
                    <Ettervern Id="00000000-0000-4000-8000-000000000003" TilbudSendtDato="2026-01-09"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.ettervern().stream()
                .filter(ettervern -> ettervern.tilbudSendtDato().isBefore(sak.startDato()))
                .map(ettervern -> Brudd.ved(
                        ettervern, "TilbudSendtDato", ettervern.tilbudSendtDato(), "Sak/StartDato", sak.startDato()));
    }
}
