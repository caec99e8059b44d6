package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The municipality has a name that is more than white space; the schema demands one character. */
public final class Avgiver06 implements Regel<Avgivergrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 06", "Avgiver")
            .tekst("Kommunens navn mangler.", "Namnet på kommunen manglar.")
            .gjorDette("Fyll ut kommunens navn i fagsystemet.", "Fyll ut namnet på kommunen i fagsystemet.")
            .merknad("Skjemaet krever ett tegn, så bare et navn av mellomrom kan bryte regelen.")
            .eksempel("""
                    <Barnevern>
                      <Avgiver Organisasjonsnummer="964965226" Versjon="2025" Kommunenummer="3401" Kommunenavn=" "/>
                      <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                        <Tiltak Id="3" StartDato="2025-01-10">
                          <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                          <Kategori Kode="3.9"/>
                        </Tiltak>
                      </Individ>
                    </Barnevern>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Avgivergrunnlag grunnlag) {
        return grunnlag.avgiver().kommunenavn().isBlank()
                ? Stream.of(Brudd.ved(
                        grunnlag.avgiver(), "Kommunenummer", grunnlag.avgiver().kommunenummer()))
                : Stream.empty();
    }
}
