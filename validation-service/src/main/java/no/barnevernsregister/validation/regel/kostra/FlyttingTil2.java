package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Another place to live is named. Ours: the code list demands it, no national rule looks. */
public final class FlyttingTil2 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("FlyttingTil 2", "FlyttingTil")
            .tekst(
                    "Barnet flyttet til et annet bosted, men det står ikke hvilket.",
                    "Barnet flytta til ein annan bustad, men det står ikkje kva for ein.")
            .gjorDette(
                    "Skriv i presiseringen hva slags bosted det er.", "Skriv i presiseringa kva slags bustad det er.")
            .merknad("Vår egen regel: kodelisten krever presisering, men verken kravteksten eller"
                    + " kontrollprogrammet prøver det. Derfor en advarsel. En presisering som er tom eller bare"
                    + " mellomrom, regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="3.9"/>
                    </Tiltak>
                    <Flytting Id="4" SluttDato="2025-03-10"><ArsakFra Kode="1.1.1"/><FlyttingTil Kode="8"/></Flytting>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().flytting().stream()
                .filter(flytting -> flytting.flyttingTil().kode().equals("8")
                        && Presisering.mangler(flytting.flyttingTil().presisering()))
                .map(flytting -> Brudd.vedDelAvKlient(
                        flytting.flyttingTil(),
                        "FlyttingTil",
                        "Kode",
                        flytting.flyttingTil().kode(),
                        "Flytting/SluttDato",
                        flytting.sluttDato()));
    }
}
