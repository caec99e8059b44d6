package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The grounds of a measure are named when the list has no code for them. Ours: the national rules forget them. */
public final class Tiltaksgrunnlag2 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltaksgrunnlag 2", "Tiltaksgrunnlag")
            .tekst(
                    "Tiltaksgrunnlaget er andre forhold, men det står ikke hvilke.",
                    "Tiltaksgrunnlaget er andre forhold, men det står ikkje kva for nokre.")
            .gjorDette("Skriv i presiseringen hvilke forhold det er.", "Skriv i presiseringa kva forhold det er.")
            .merknad("Vår egen regel: kodelisten krever presisering, men verken kravteksten eller"
                    + " kontrollprogrammet prøver det. Derfor en advarsel. En presisering som er tom eller bare"
                    + " mellomrom, regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="3.9"/>
                      <Tiltaksgrunnlag Kode="18"/>
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
                .flatMap(tiltak -> tiltak.tiltaksgrunnlag().stream()
                        .filter(Andreforhold::utenPresisering)
                        .map(innhold -> Brudd.vedDelAvKlient(
                                innhold,
                                "Tiltaksgrunnlag",
                                "Kode",
                                innhold.kode(),
                                "Tiltak/StartDato",
                                tiltak.startDato())));
    }
}
