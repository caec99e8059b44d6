package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing of a closed client is open at the end of the year. */
public final class Undersokelse2d implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2d", "Undersokelse")
            .tekst(
                    "Klienten er markert som avsluttet ved utgangen av året, men undersøkelsen er ikke konkludert"
                            + " innen da.",
                    "Klienten er markert som avslutta ved utgangen av året, men undersøkinga er ikkje konkludert"
                            + " innan då.")
            .gjorDette(
                    "Legg inn eller rett sluttdatoen på undersøkelsen, eller fjern markeringen på klienten.",
                    "Legg inn eller rett sluttdatoen på undersøkinga, eller fjern markeringa på klienten.")
            .lov("barnevernsloven § 2-2")
            .merknad("Mangler klienten selv sluttdato, er det ett funn etter Individ 02d; kontrollprogrammet"
                    + " gjentar det for alt som hører til klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-12-31" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="1">
                      <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1"/>
                        <Undersokelse Id="3" StartDato="2025-12-01"/>
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
                .filter(undersokelse -> grunnlag.apentForAvslutta(undersokelse.sluttDato()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse,
                        "StartDato",
                        undersokelse.startDato(),
                        "SluttDato",
                        undersokelse.sluttDato(),
                        "Avslutta3112",
                        grunnlag.individ().avslutta3112()));
    }
}
