package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A plan begins on or after the day its case began. */
public final class Plan2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2e", "Plan")
            .nasjonal("PLAN_02E")
            .mykesForMigrerte()
            .tekst("Planen begynte å gjelde før saken ble startet.", "Planen tok til å gjelde før saka vart starta.")
            .gjorDette("Rett startdatoen på planen eller på saken.", "Rett startdatoen på planen eller på saka.")
            .eksempel("""
                    <Plan Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-09" Plantype="1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.plan().stream()
                .filter(plan -> plan.startDato().isBefore(sak.startDato()))
                .map(plan -> Brudd.ved(plan, "StartDato", plan.startDato(), "Sak/StartDato", sak.startDato()));
    }
}
