package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A measure ends on or after the day it began. */
public final class Tiltak2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2a", "Tiltak")
            .nasjonal("MEASURE_02A")
            .tekst("Tiltaket er avsluttet før det ble satt i verk.", "Tiltaket er avslutta før det vart sett i verk.")
            .gjorDette(
                    "Rett startdatoen på tiltaket eller datoen på konklusjonen.",
                    "Rett startdatoen på tiltaket eller datoen på konklusjonen.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="3.6"/>
                      <Konklusjon SluttDato="2026-01-11"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream()
                .filter(tiltak -> etter(tiltak.startDato(), slutt(tiltak.konklusjon())))
                .map(tiltak -> Brudd.ved(
                        tiltak, "StartDato", tiltak.startDato(), "Konklusjon/SluttDato", slutt(tiltak.konklusjon())));
    }
}
