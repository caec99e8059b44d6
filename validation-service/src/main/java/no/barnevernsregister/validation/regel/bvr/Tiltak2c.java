package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A measure ends before its case is closed. */
public final class Tiltak2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2c", "Tiltak")
            .nasjonal("MEASURE_02C")
            .mykesForMigrerte()
            .tekst(
                    "Tiltaket er avsluttet etter at saken ble avsluttet.",
                    "Tiltaket er avslutta etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen eller sluttdatoen på saken.",
                    "Rett datoen på konklusjonen eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                        <Kategori Kode="3.6"/>
                        <Konklusjon SluttDato="2026-01-14"/>
                      </Tiltak>
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
        return sak.tiltak().stream()
                .filter(tiltak -> etter(slutt(tiltak.konklusjon()), sak.sluttDato()))
                .map(tiltak -> Brudd.ved(
                        tiltak, "Konklusjon/SluttDato", slutt(tiltak.konklusjon()), "Sak/SluttDato", sak.sluttDato()));
    }
}
