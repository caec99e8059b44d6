package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The file is of the year that the round is for. A time zone after the year says nothing. */
public final class Avgiver02 implements Regel<Avgivergrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 02", "Avgiver")
            .tekst("Filen gjelder et annet år enn rapporteringsåret.", "Fila gjeld eit anna år enn rapporteringsåret.")
            .gjorDette(
                    "Lag filen på nytt for rapporteringsåret, eller velg riktig år når du sender den.",
                    "Lag fila på nytt for rapporteringsåret, eller vel rett år når du sender ho.")
            .merknad("Året er det innsendingen gjelder. En tidssone bak året, som skjemaet tillater, ses det bort"
                    + " fra.")
            .eksempel("""
                    <Barnevern>
                      <Avgiver Organisasjonsnummer="964965226" Versjon="2024" Kommunenummer="3401" Kommunenavn="Kongsvinger"/>
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
        String versjon = grunnlag.avgiver().versjon();
        return utenTidssone(versjon.strip()).equals("%04d".formatted(grunnlag.aar()))
                ? Stream.empty()
                : Stream.of(Brudd.ved(grunnlag.avgiver(), "Versjon", versjon, "Rapporteringsår", grunnlag.aar()));
    }

    private static String utenTidssone(String aar) {
        int lengde = aar.length();
        if (aar.endsWith("Z")) {
            return aar.substring(0, lengde - 1);
        }
        return lengde > 6 && aar.charAt(lengde - 3) == ':' ? aar.substring(0, lengde - 6) : aar;
    }
}
