package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A caseworker finds her case by its number. */
public final class Journalnummer1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Journalnummer 1", "Sak")
            .tekst("Journalnummeret er tomt.", "Journalnummeret er tomt.")
            .gjorDette(
                    "Fyll ut journalnummeret, så dere finner igjen saken når den nevnes i en rapport.",
                    "Fyll ut journalnummeret, så de finn att saka når ho er nemnd i ein rapport.")
            .merknad("Skjemaet krever minst ett tegn, men godtar mellomrom.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer=" "/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().journalnummer().isBlank() ? Stream.of(Brudd.ved(grunnlag)) : Stream.empty();
    }
}
