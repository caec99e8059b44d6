package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** What a report is about is named when the list has no code for it. */
public final class Saksinnhold2 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Saksinnhold 2", "Saksinnhold")
            .tekst(
                    "Meldingen gjelder andre forhold, men det står ikke hvilke.",
                    "Meldinga gjeld andre forhold, men det står ikkje kva for nokre.")
            .gjorDette("Skriv i presiseringen hvilke forhold det er.", "Skriv i presiseringa kva forhold det er.")
            .lov("barnevernsloven § 2-1")
            .merknad("En presisering som er tom eller bare mellomrom, regnes som manglende.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="18"/>
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
                .flatMap(melding -> melding.saksinnhold().stream()
                        .filter(Andreforhold::utenPresisering)
                        .map(innhold -> Brudd.vedDelAvKlient(
                                innhold,
                                "Saksinnhold",
                                "Kode",
                                innhold.kode(),
                                "Melding/StartDato",
                                melding.startDato())));
    }
}
