package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The 2021 act holds for decisions from 1 January 2023 on, the 1992 act before; the cf. paragraphs are not tested. */
public final class Vedtak5 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 5", "Vedtak")
            .nasjonal("DECISION_05")
            .fra(2022)
            .tekst(
                    "Vedtaket viser til en barnevernslov som ikke gjaldt da det ble fattet.",
                    "Vedtaket viser til ei barnevernslov som ikkje galdt då det vart gjort.")
            .gjorDette(
                    "Bruk barnevernsloven av 2021 (BVL2021) for vedtak fra 1. januar 2023, og loven av 1992 (BVL) for"
                            + " eldre vedtak.",
                    "Bruk barnevernslova av 2021 (BVL2021) for vedtak frå 1. januar 2023, og lova av 1992 (BVL) for"
                            + " eldre vedtak.")
            .lov("barnevernsloven § 17-1")
            .merknad("JmfrLovhjemmel prøves ikke. Barneloven (BL1981) godtas alltid.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL</Lov><Kapittel>4</Kapittel><Paragraf>4</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000004" EndretDato="2026-01-10" Kode="1"/>
                    </Vedtak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().vedtak().stream()
                .filter(vedtak -> Lovskifte.erFeilLov(vedtak.lovhjemmel(), vedtak.startDato()))
                .map(vedtak -> Brudd.ved(
                        vedtak,
                        "StartDato",
                        vedtak.startDato(),
                        "Lov",
                        vedtak.lovhjemmel().lov()));
    }
}
