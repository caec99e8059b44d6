package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing begins before its client. */
public final class Plan2e implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2e", "Plan")
            .tekst(
                    "Planen ble startet før klientforholdet ble startet.",
                    "Planen vart starta før klientforholdet vart starta.")
            .gjorDette("Rett startdatoen på planen eller på klienten.", "Rett startdatoen på planen eller på klienten.")
            .eksempel("""
                    <Plan Id="2" StartDato="2025-01-09" SluttDato="2025-02-10" Plantype="1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().plan().stream()
                .filter(plan -> plan.startDato().isBefore(grunnlag.individ().startDato()))
                .map(plan -> Brudd.ved(
                        plan,
                        "StartDato",
                        plan.startDato(),
                        "Individ/StartDato",
                        grunnlag.individ().startDato()));
    }
}
