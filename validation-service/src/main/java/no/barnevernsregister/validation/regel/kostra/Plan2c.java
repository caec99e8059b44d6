package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing ends after its client has. */
public final class Plan2c implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2c", "Plan")
            .tekst(
                    "Planen er avsluttet etter at klientforholdet ble avsluttet.",
                    "Planen er avslutta etter at klientforholdet vart avslutta.")
            .gjorDette("Rett sluttdatoen på planen eller på klienten.", "Rett sluttdatoen på planen eller på klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-06-30" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Plan Id="2" StartDato="2025-06-25" SluttDato="2025-07-01" Plantype="1"/>
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
                .filter(plan ->
                        Rekkefolge.etter(plan.sluttDato(), grunnlag.individ().sluttDato()))
                .map(plan -> Brudd.ved(
                        plan,
                        "SluttDato",
                        plan.sluttDato(),
                        "Individ/SluttDato",
                        grunnlag.individ().sluttDato()));
    }
}
