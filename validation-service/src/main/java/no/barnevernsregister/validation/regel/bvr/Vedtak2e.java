package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A decision is made on or after the day its case began. */
public final class Vedtak2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 2e", "Vedtak")
            .nasjonal("DECISION_02E")
            .fra(2022)
            .mykesForMigrerte()
            .tekst("Vedtaket ble fattet før saken ble startet.", "Vedtaket vart gjort før saka vart starta.")
            .gjorDette("Rett startdatoen på vedtaket eller på saken.", "Rett startdatoen på vedtaket eller på saka.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-09">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-09" Kode="1"/>
                    </Vedtak>
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
                .filter(vedtak -> vedtak.startDato().isBefore(sak.startDato()))
                .map(vedtak -> Brudd.ved(vedtak, "StartDato", vedtak.startDato(), "Sak/StartDato", sak.startDato()));
    }
}
