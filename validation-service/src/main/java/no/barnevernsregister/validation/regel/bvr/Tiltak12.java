package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import no.barnevernsregister.validation.regel.Tiltaksslag;

/** A care measure with placement that has ended says why it was lifted. */
public final class Tiltak12 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 12", "Tiltak")
            .nasjonal("MEASURE_12")
            .tekst(
                    "Omsorgstiltaket er avsluttet uten at det står hvorfor det ble opphevet.",
                    "Omsorgstiltaket er avslutta utan at det står kvifor det vart oppheva.")
            .gjorDette("Registrer årsaken til opphevelsen på tiltaket.", "Registrer årsaka til opphevinga på tiltaket.")
            .lov("barnevernsloven § 5-7")
            .merknad(
                    "Omsorgstiltak: § 5-1 i loven av 2021; § 4-12 i loven av 1992, eller § 4-8 andre eller tredje ledd,"
                            + " eller § 4-8 jamført med § 4-12. Plasseringer: se Tiltak 9.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="2.1"/>
                      <Konklusjon SluttDato="2026-01-14"/>
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
                .filter(tiltak -> Tiltaksslag.erOmsorg(tiltak) && Tiltaksslag.erPlassering(tiltak))
                .filter(tiltak -> tiltak.konklusjon() != null && tiltak.opphevelse() == null)
                .map(tiltak -> Brudd.ved(
                        tiltak,
                        "StartDato",
                        tiltak.startDato(),
                        "Kategori",
                        tiltak.kategori().kode()));
    }
}
