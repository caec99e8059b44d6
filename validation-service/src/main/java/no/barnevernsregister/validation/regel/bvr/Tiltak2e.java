package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A measure begins on or after the day its case began. */
public final class Tiltak2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2e", "Tiltak")
            .nasjonal("MEASURE_02E")
            .mykesForMigrerte()
            .tekst("Tiltaket ble satt i verk før saken ble startet.", "Tiltaket vart sett i verk før saka vart starta.")
            .gjorDette("Rett startdatoen på tiltaket eller på saken.", "Rett startdatoen på tiltaket eller på saka.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-09">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="3.6"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.tiltak().stream()
                .filter(tiltak -> tiltak.startDato().isBefore(sak.startDato()))
                .map(tiltak -> Brudd.ved(tiltak, "StartDato", tiltak.startDato(), "Sak/StartDato", sak.startDato()));
    }
}
