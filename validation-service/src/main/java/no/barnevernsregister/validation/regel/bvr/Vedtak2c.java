package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A decision ends before its case is closed. */
public final class Vedtak2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 2c", "Vedtak")
            .nasjonal("DECISION_02C")
            .fra(2022)
            .mykesForMigrerte()
            .tekst(
                    "Vedtaket er avsluttet etter at saken ble avsluttet.",
                    "Vedtaket er avslutta etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen eller sluttdatoen på saken.",
                    "Rett datoen på konklusjonen eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                        <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-12" Kode="1"/>
                        <Konklusjon SluttDato="2026-01-14"/>
                      </Vedtak>
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
        return sak.vedtak().stream()
                .filter(vedtak -> etter(slutt(vedtak.konklusjon()), sak.sluttDato()))
                .map(vedtak -> Brudd.ved(
                        vedtak, "Konklusjon/SluttDato", slutt(vedtak.konklusjon()), "Sak/SluttDato", sak.sluttDato()));
    }
}
