package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A referral is sent before its case is closed. */
public final class OversendelseFylkesnemnd2f implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("OversendelseFylkesnemnd 2f", "OversendelseFylkesnemnd")
            .nasjonal("CASE_FORWARDING_02F")
            .fra(2022)
            .tekst(
                    "Saken ble oversendt nemnda etter at den ble avsluttet.",
                    "Saka vart oversend til nemnda etter at ho vart avslutta.")
            .gjorDette(
                    "Rett startdatoen på oversendelsen eller sluttdatoen på saken.",
                    "Rett startdatoen på oversendinga eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <OversendelseFylkesnemnd Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-14">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      </OversendelseFylkesnemnd>
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
        return sak.oversendelseFylkesnemnd().stream()
                .filter(oversendelse -> etter(oversendelse.startDato(), sak.sluttDato()))
                .map(oversendelse -> Brudd.ved(
                        oversendelse, "StartDato", oversendelse.startDato(), "Sak/SluttDato", sak.sluttDato()));
    }
}
