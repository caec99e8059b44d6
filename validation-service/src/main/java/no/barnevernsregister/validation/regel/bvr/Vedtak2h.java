package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A claim is made on or after the day of its decision. */
public final class Vedtak2h implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 2h", "Krav")
            .nasjonal("DECISION_02H")
            .fra(2022)
            .tekst("Kravet ble fremsatt før vedtaket ble fattet.", "Kravet vart sett fram før vedtaket vart gjort.")
            .gjorDette("Rett startdatoen på kravet eller på vedtaket.", "Rett startdatoen på kravet eller på vedtaket.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Krav Id="00000000-0000-4000-8000-000000000023" StartDato="2026-01-11"/>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-12" Kode="1"/>
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
                .flatMap(vedtak -> vedtak.krav().stream()
                        .filter(krav -> krav.startDato().isBefore(vedtak.startDato()))
                        .map(krav -> Brudd.vedDel(
                                vedtak,
                                krav,
                                "Krav",
                                krav.id(),
                                "StartDato",
                                krav.startDato(),
                                "Vedtak/StartDato",
                                vedtak.startDato())));
    }
}
