package no.barnevernsregister.validation.regel.kostra;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Another measure than those of the list is named. */
public final class Tiltak7 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 7", "Tiltak")
            .tekst(
                    "Tiltaket er av slaget «andre tiltak», men det står ikke hva det er.",
                    "Tiltaket er av slaget «andre tiltak», men det står ikkje kva det er.")
            .gjorDette("Skriv i presiseringen hva tiltaket går ut på.", "Skriv i presiseringa kva tiltaket går ut på.")
            .merknad("En presisering som er tom eller bare mellomrom, regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="4.99"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().tiltak().stream()
                .filter(tiltak -> ANDRE.contains(tiltak.kategori().kode())
                        && Presisering.mangler(tiltak.kategori().presisering()))
                .map(tiltak -> Brudd.ved(
                        tiltak,
                        "StartDato",
                        tiltak.startDato(),
                        "Kategori",
                        tiltak.kategori().kode()));
    }

    private static final Set<String> ANDRE =
            Set.of("1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99");
}
