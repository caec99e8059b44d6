package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing of a closed client is open at the end of the year. */
public final class Plan2d implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2d", "Plan")
            .tekst(
                    "Klienten er markert som avsluttet ved utgangen av året, men planen er ikke avsluttet innen"
                            + " da.",
                    "Klienten er markert som avslutta ved utgangen av året, men planen er ikkje avslutta innan"
                            + " då.")
            .gjorDette(
                    "Legg inn eller rett sluttdatoen på planen, eller fjern markeringen på klienten.",
                    "Legg inn eller rett sluttdatoen på planen, eller fjern markeringa på klienten.")
            .merknad("Mangler klienten selv sluttdato, er det ett funn etter Individ 02d; kontrollprogrammet"
                    + " gjentar det for alt som hører til klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-12-31" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="1">
                      <Plan Id="2" StartDato="2025-12-01" Plantype="1"/>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().plan().stream()
                .filter(plan -> grunnlag.apentForAvslutta(plan.sluttDato()))
                .map(plan -> Brudd.ved(
                        plan,
                        "StartDato",
                        plan.startDato(),
                        "SluttDato",
                        plan.sluttDato(),
                        "Avslutta3112",
                        grunnlag.individ().avslutta3112()));
    }
}
