package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A measure of an open category is told in words. */
public final class Tiltak7 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 7", "Tiltak")
            .nasjonal("MEASURE_07")
            .tekst(
                    "Tiltaket har en kategori for andre tiltak, men det står ikke hva det går ut på.",
                    "Tiltaket har ein kategori for andre tiltak, men det står ikkje kva det går ut på.")
            .gjorDette(
                    "Skriv en presisering på kategorien, eller velg en kategori som passer.",
                    "Skriv ei presisering på kategorien, eller vel ein kategori som passar.")
            .merknad("En presisering av bare mellomrom regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="3.99"/>
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
                .filter(tiltak -> APNE_KATEGORIER.contains(tiltak.kategori().kode()))
                .filter(tiltak -> Presisering.mangler(tiltak.kategori().presisering()))
                .map(tiltak -> Brudd.vedDel(
                        tiltak,
                        tiltak.kategori(),
                        "Tiltak",
                        null,
                        "Kategori",
                        tiltak.kategori().kode()));
    }

    private static final Set<String> APNE_KATEGORIER =
            Set.of("1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99");
}
