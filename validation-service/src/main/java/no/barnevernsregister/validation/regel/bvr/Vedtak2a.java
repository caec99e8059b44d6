package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A decision ends on or after the day it was made. */
public final class Vedtak2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 2a", "Vedtak")
            .nasjonal("DECISION_02A")
            .fra(2022)
            .tekst("Vedtaket er avsluttet før det ble fattet.", "Vedtaket er avslutta før det vart gjort.")
            .gjorDette(
                    "Rett startdatoen på vedtaket eller datoen på konklusjonen.",
                    "Rett startdatoen på vedtaket eller datoen på konklusjonen.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-12" Kode="1"/>
                      <Konklusjon SluttDato="2026-01-11"/>
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
                .filter(vedtak -> etter(vedtak.startDato(), slutt(vedtak.konklusjon())))
                .map(vedtak -> Brudd.ved(
                        vedtak, "StartDato", vedtak.startDato(), "Konklusjon/SluttDato", slutt(vedtak.konklusjon())));
    }
}
