package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** What is not on the list is told in words. */
public final class Saksinnhold2 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Saksinnhold 2", "Saksinnhold")
            .nasjonal("MESSAGE_02")
            .tekst(
                    "Meldingen gjelder andre forhold, men det står ikke hvilke.",
                    "Meldinga gjeld andre forhold, men det står ikkje kva for nokre.")
            .gjorDette(
                    "Skriv i presiseringen hva det gjelder, eller velg et saksinnhold som passer.",
                    "Skriv i presiseringa kva det gjeld, eller vel eit saksinnhald som passar.")
            .lov("barnevernsloven § 2-1")
            .merknad(
                    "En presisering av bare mellomrom regnes som manglende. Gjelder saksinnhold på meldinger; Presisering 1 gjelder"
                            + " grunnlaget for tiltak.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2025-12-20">
                      <Saksinnhold Kode="18"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream()
                .flatMap(melding -> melding.saksinnhold().stream()
                        .filter(innhold ->
                                ANDRE_FORHOLD.contains(innhold.kode()) && Presisering.mangler(innhold.presisering()))
                        .map(innhold -> Brudd.vedDel(melding, innhold, "Saksinnhold", null, "Kode", innhold.kode())));
    }

    private static final Set<String> ANDRE_FORHOLD = Set.of("18", "19");
}
