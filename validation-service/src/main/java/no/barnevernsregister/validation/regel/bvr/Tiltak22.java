package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A remark on every measure of category 1.99, which says little. */
public final class Tiltak22 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 22", "Tiltak")
            .nasjonal("MEASURE_22")
            .fra(2023)
            .tekst(
                    "Tiltaket er registrert som «andre institusjonstiltak».",
                    "Tiltaket er registrert som «andre institusjonstiltak».")
            .gjorDette(
                    "Velg en mer presis kategori blant institusjonstiltakene (1.1 og 1.2) hvis en av dem passer.",
                    "Vel ein meir presis kategori blant institusjonstiltakene (1.1 og 1.2) dersom ein av dei passar.")
            .merknad("Et råd ved hvert tiltak i kategorien, også når presiseringen er der.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="1.99" Presisering="Eksempel"/>
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
                .filter(tiltak -> tiltak.kategori().kode().equals(KATEGORI))
                .map(tiltak -> Brudd.ved(tiltak, "Kategori", KATEGORI));
    }

    private static final String KATEGORI = "1.99";
}
