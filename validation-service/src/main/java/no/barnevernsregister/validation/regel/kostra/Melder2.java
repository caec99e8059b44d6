package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Another public body is named. */
public final class Melder2 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melder 2", "Melder")
            .tekst(
                    "Melderen er en annen offentlig instans, men det står ikke hvilken.",
                    "Meldaren er ein annan offentleg instans, men det står ikkje kva for ein.")
            .gjorDette(
                    "Skriv i presiseringen hvilken instans det er.", "Skriv i presiseringa kva for ein instans det er.")
            .lov("barnevernsloven § 2-1")
            .merknad("En presisering som er tom eller bare mellomrom, regnes som manglende.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="22"/>
                      <Saksinnhold Kode="1"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().melding().stream()
                .flatMap(melding -> melding.melder().stream()
                        .filter(melder -> melder.kode().equals("22") && Presisering.mangler(melder.presisering()))
                        .map(melder -> Brudd.vedDelAvKlient(
                                melder, "Melder", "Kode", melder.kode(), "Melding/StartDato", melding.startDato())));
    }
}
