package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An offer of aftercare is concluded on or after the day it was sent. */
public final class Ettervern2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Ettervern 2a", "Ettervern")
            .nasjonal("AFTERCARE_02A")
            .fra(2022)
            .tekst(
                    "Tilbudet om ettervern er konkludert før det ble sendt.",
                    "Tilbodet om ettervern er konkludert før det vart sendt.")
            .gjorDette(
                    "Rett datoen da tilbudet ble sendt, eller datoen på konklusjonen.",
                    "Rett datoen då tilbodet vart sendt, eller datoen på konklusjonen.")
            .lov("barnevernsloven § 3-6")
            .eksempel("""
                    <Ettervern Id="00000000-0000-4000-8000-000000000003" TilbudSendtDato="2026-01-12">
                      <Konklusjon SluttDato="2026-01-11" Kode="1"/>
                    </Ettervern>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().ettervern().stream()
                .filter(ettervern -> etter(ettervern.tilbudSendtDato(), slutt(ettervern.konklusjon())))
                .map(ettervern -> Brudd.ved(
                        ettervern,
                        "TilbudSendtDato",
                        ettervern.tilbudSendtDato(),
                        "Konklusjon/SluttDato",
                        slutt(ettervern.konklusjon())));
    }
}
