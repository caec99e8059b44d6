package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An offer of aftercare is concluded before its case is closed. */
public final class Ettervern2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Ettervern 2c", "Ettervern")
            .nasjonal("AFTERCARE_02C")
            .fra(2022)
            .tekst(
                    "Tilbudet om ettervern er konkludert etter at saken ble avsluttet.",
                    "Tilbodet om ettervern er konkludert etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen eller sluttdatoen på saken.",
                    "Rett datoen på konklusjonen eller sluttdatoen på saka.")
            .merknad("Regelen selv sier ikke noe om migrerte data; bare den generelle mykningen gjelder.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Ettervern Id="00000000-0000-4000-8000-000000000003" TilbudSendtDato="2026-01-12">
                        <Konklusjon SluttDato="2026-01-14" Kode="1"/>
                      </Ettervern>
                    </Sak>
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
                .filter(ettervern -> etter(slutt(ettervern.konklusjon()), sak.sluttDato()))
                .map(ettervern -> Brudd.ved(
                        ettervern,
                        "Konklusjon/SluttDato",
                        slutt(ettervern.konklusjon()),
                        "Sak/SluttDato",
                        sak.sluttDato()));
    }
}
