package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A referral is sent on or after the day its case began. */
public final class OversendelseFylkesnemnd2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("OversendelseFylkesnemnd 2e", "OversendelseFylkesnemnd")
            .nasjonal("CASE_FORWARDING_02E")
            .fra(2022)
            .tekst(
                    "Saken ble oversendt nemnda før den ble startet.",
                    "Saka vart oversend til nemnda før ho vart starta.")
            .gjorDette(
                    "Rett startdatoen på oversendelsen eller på saken.",
                    "Rett startdatoen på oversendinga eller på saka.")
            .eksempel("""
                    <OversendelseFylkesnemnd Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-09">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                    </OversendelseFylkesnemnd>
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
                .filter(oversendelse -> oversendelse.startDato().isBefore(sak.startDato()))
                .map(oversendelse -> Brudd.ved(
                        oversendelse, "StartDato", oversendelse.startDato(), "Sak/StartDato", sak.startDato()));
    }
}
