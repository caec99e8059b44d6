package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The sender has an organisation number. The schema already demands nine digits. */
public final class Avgiver03 implements Regel<Avgivergrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 03", "Avgiver")
            .tekst("Organisasjonsnummeret mangler.", "Organisasjonsnummeret manglar.")
            .gjorDette(
                    "Fyll ut organisasjonsnummeret på avgiveren i fagsystemet.",
                    "Fyll ut organisasjonsnummeret på avgjevaren i fagsystemet.")
            .merknad("Regelen kan ikke slå ut, for skjemaet krever ni sifre.")
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Avgivergrunnlag grunnlag) {
        return grunnlag.avgiver().organisasjonsnummer().isBlank()
                ? Stream.of(Brudd.ved(grunnlag.avgiver()))
                : Stream.empty();
    }
}
