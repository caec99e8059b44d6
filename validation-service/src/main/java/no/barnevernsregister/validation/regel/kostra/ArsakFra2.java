package no.barnevernsregister.validation.regel.kostra;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Another reason why a child left is named. Ours: the code list demands it, no national rule looks. */
public final class ArsakFra2 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("ArsakFra 2", "ArsakFra")
            .tekst(
                    "Barnet flyttet av andre grunner, men det står ikke hvilke.",
                    "Barnet flytta av andre grunnar, men det står ikkje kva for nokre.")
            .gjorDette("Skriv grunnen i presiseringen på flyttingen.", "Skriv grunnen i presiseringa på flyttinga.")
            .merknad("Vår egen regel: kodelisten krever presisering, men verken kravteksten eller"
                    + " kontrollprogrammet prøver det. Derfor en advarsel. En presisering som er tom eller bare"
                    + " mellomrom, regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="3.9"/>
                    </Tiltak>
                    <Flytting Id="4" SluttDato="2025-03-10"><ArsakFra Kode="1.1.5"/><FlyttingTil Kode="6"/></Flytting>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().flytting().stream()
                .filter(flytting -> ANDRE_GRUNNER.contains(flytting.arsakFra().kode())
                        && Presisering.mangler(flytting.arsakFra().presisering()))
                .map(flytting -> Brudd.vedDelAvKlient(
                        flytting.arsakFra(),
                        "ArsakFra",
                        "Kode",
                        flytting.arsakFra().kode(),
                        "Flytting/SluttDato",
                        flytting.sluttDato()));
    }

    private static final Set<String> ANDRE_GRUNNER = Set.of("1.1.5", "1.2.3", "2.9");
}
