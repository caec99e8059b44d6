package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Every case says who the child is. */
public final class Personalia11 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 11", "Sak")
            .nasjonal("PERSONALIA_11")
            .fra(2022)
            .tekst("Saken mangler personalia.", "Saka manglar personalia.")
            .gjorDette(
                    "Legg inn personalia på barnet i fagsystemet og send saken på nytt.",
                    "Legg inn personalia på barnet i fagsystemet og send saka på nytt.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().personalia().isEmpty() ? Stream.of(Brudd.ved(grunnlag)) : Stream.empty();
    }
}
