package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A status is set on or after the day of its decision. */
public final class Vedtak2j implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Vedtak 2j", "Status")
            .nasjonal("DECISION_02J")
            .fra(2022)
            .tekst(
                    "Statusen på vedtaket er fra før vedtaket ble fattet.",
                    "Statusen på vedtaket er frå før vedtaket vart gjort.")
            .gjorDette(
                    "Kontroller datoen på statusen og startdatoen på vedtaket.",
                    "Kontroller datoen på statusen og startdatoen på vedtaket.")
            .merknad("Var en feil til 2. mai 2023.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-11" Kode="1"/>
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
                .flatMap(vedtak -> vedtak.status().stream()
                        .filter(status -> status.endretDato().isBefore(vedtak.startDato()))
                        .map(status -> Brudd.vedDel(
                                vedtak,
                                status,
                                "Status",
                                status.id(),
                                "EndretDato",
                                status.endretDato(),
                                "Vedtak/StartDato",
                                vedtak.startDato())));
    }
}
