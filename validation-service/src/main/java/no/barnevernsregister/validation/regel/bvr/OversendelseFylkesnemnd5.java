package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A referral rests on the act that held when it was sent. */
public final class OversendelseFylkesnemnd5 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("OversendelseFylkesnemnd 5", "OversendelseFylkesnemnd")
            .nasjonal("CASE_FORWARDING_05")
            .fra(2022)
            .tekst(
                    "Oversendelsen til nemnda viser til en barnevernslov som ikke gjaldt da den ble sendt.",
                    "Oversendinga til nemnda viser til ei barnevernslov som ikkje galdt då ho vart send.")
            .gjorDette(
                    "Bruk barnevernsloven av 2021 (BVL2021) for oversendelser fra 1. januar 2023, og loven av 1992 (BVL) for eldre.",
                    "Bruk barnevernslova av 2021 (BVL2021) for oversendingar frå 1. januar 2023, og lova av 1992 (BVL) for eldre.")
            .lov("barnevernsloven § 17-1")
            .merknad("JmfrLovhjemmel prøves ikke. Barneloven (BL1981) godtas alltid.")
            .eksempel("""
                    <OversendelseFylkesnemnd Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL</Lov><Kapittel>4</Kapittel><Paragraf>12</Paragraf></Lovhjemmel>
                    </OversendelseFylkesnemnd>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().oversendelseFylkesnemnd().stream()
                .filter(oversendelse -> Lovskifte.erFeilLov(oversendelse.lovhjemmel(), oversendelse.startDato()))
                .map(oversendelse -> Brudd.ved(
                        oversendelse,
                        "StartDato",
                        oversendelse.startDato(),
                        "Lov",
                        oversendelse.lovhjemmel().lov()));
    }
}
