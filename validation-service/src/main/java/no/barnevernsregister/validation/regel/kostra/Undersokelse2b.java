package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** What ended in another year is reported in that year. */
public final class Undersokelse2b implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2b", "Undersokelse")
            .tekst(
                    "Undersøkelsen er konkludert i et annet år enn rapporteringsåret.",
                    "Undersøkinga er konkludert i eit anna år enn rapporteringsåret.")
            .gjorDette(
                    "Rett sluttdatoen, eller ta undersøkelsen ut av filen.",
                    "Rett sluttdatoen, eller ta undersøkinga ut av fila.")
            .lov("barnevernsloven § 2-2")
            .merknad("Året er det innsendingen gjelder.")
            .eksempel("""
                    <Individ Id="1" StartDato="2024-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Melding Id="2" StartDato="2024-03-01" SluttDato="2024-03-05" Konklusjon="2">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1"/>
                        <Undersokelse Id="3" StartDato="2024-03-10" SluttDato="2024-12-31" Konklusjon="3"/>
                      </Melding>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.undersokelser()
                .filter(undersokelse -> undersokelse.sluttDato() != null
                        && undersokelse.sluttDato().getYear() != grunnlag.aar())
                .map(undersokelse -> Brudd.ved(
                        undersokelse, "SluttDato", undersokelse.sluttDato(), "Rapporteringsår", grunnlag.aar()));
    }
}
