package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Other circumstances (18, 19) as grounds are told in words. */
public final class Undersokelse3 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 3", "Undersokelse")
            .nasjonal("INVESTIGATION_03")
            .tekst(
                    "Undersøkelsen har «andre forhold» som vedtaksgrunnlag uten at det står hvilke.",
                    "Undersøkinga har «andre forhold» som vedtaksgrunnlag utan at det står kva for nokre.")
            .gjorDette("Skriv en presisering på vedtaksgrunnlaget.", "Skriv ei presisering på vedtaksgrunnlaget.")
            .merknad("En presisering av bare mellomrom regnes som manglende. Hvert vedtaksgrunnlag meldes for seg.")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Vedtaksgrunnlag Kode="18"/>
                    </Undersokelse>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .flatMap(undersokelse -> undersokelse.vedtaksgrunnlag().stream()
                        .filter(innhold -> ANDRE_FORHOLD.contains(innhold.kode()))
                        .filter(innhold -> Presisering.mangler(innhold.presisering()))
                        .map(innhold ->
                                Brudd.vedDel(undersokelse, innhold, "Undersokelse", null, "Kode", innhold.kode())));
    }

    private static final Set<String> ANDRE_FORHOLD = Set.of("18", "19");
}
