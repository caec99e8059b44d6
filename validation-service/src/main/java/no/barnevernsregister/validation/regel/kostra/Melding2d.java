package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing of a closed client is open at the end of the year. */
public final class Melding2d implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2d", "Melding")
            .tekst(
                    "Klienten er markert som avsluttet ved utgangen av året, men meldingen er ikke konkludert"
                            + " innen da.",
                    "Klienten er markert som avslutta ved utgangen av året, men meldinga er ikkje konkludert"
                            + " innan då.")
            .gjorDette(
                    "Legg inn eller rett sluttdatoen på meldingen, eller fjern markeringen på klienten.",
                    "Legg inn eller rett sluttdatoen på meldinga, eller fjern markeringa på klienten.")
            .lov("barnevernsloven § 2-1")
            .merknad("Mangler klienten selv sluttdato, er det ett funn etter Individ 02d; kontrollprogrammet"
                    + " gjentar det for alt som hører til klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-12-31" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="1">
                      <Melding Id="2" StartDato="2025-12-01">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1"/>
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
        return grunnlag.individ().melding().stream()
                .filter(melding -> grunnlag.apentForAvslutta(melding.sluttDato()))
                .map(melding -> Brudd.ved(
                        melding,
                        "StartDato",
                        melding.startDato(),
                        "SluttDato",
                        melding.sluttDato(),
                        "Avslutta3112",
                        grunnlag.individ().avslutta3112()));
    }
}
