package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The grounds of a decision are named when the list has no code for them. */
public final class Vedtaksgrunnlag2 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtaksgrunnlag 2", "Vedtaksgrunnlag")
            .tekst(
                    "Vedtaksgrunnlaget er andre forhold, men det står ikke hvilke.",
                    "Vedtaksgrunnlaget er andre forhold, men det står ikkje kva for nokre.")
            .gjorDette("Skriv i presiseringen hvilke forhold det er.", "Skriv i presiseringa kva forhold det er.")
            .lov("barnevernsloven § 2-2")
            .merknad("Samme regel som Undersøkelse 3 for BVR. En presisering som er tom eller bare mellomrom,"
                    + " regnes som manglende.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-03-10" SluttDato="2025-04-10" Konklusjon="1">
                        <Vedtaksgrunnlag Kode="19"/>
                      </Undersokelse>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.undersokelser()
                .flatMap(undersokelse -> undersokelse.vedtaksgrunnlag().stream()
                        .filter(Andreforhold::utenPresisering)
                        .map(innhold -> Brudd.vedDelAvKlient(
                                innhold,
                                "Vedtaksgrunnlag",
                                "Kode",
                                innhold.kode(),
                                "Undersokelse/StartDato",
                                undersokelse.startDato())));
    }
}
