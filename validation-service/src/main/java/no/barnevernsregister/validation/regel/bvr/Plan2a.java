package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A plan ends on or after the day it began. */
public final class Plan2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2a", "Plan")
            .nasjonal("PLAN_02A")
            .tekst("Planen er avsluttet før den begynte å gjelde.", "Planen er avslutta før han tok til å gjelde.")
            .gjorDette(
                    "Rett startdatoen på planen eller datoen på konklusjonen.",
                    "Rett startdatoen på planen eller datoen på konklusjonen.")
            .eksempel("""
                    <Plan Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12" Plantype="1">
                      <Konklusjon SluttDato="2026-01-11"/>
                    </Plan>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().plan().stream()
                .filter(plan -> etter(plan.startDato(), slutt(plan.konklusjon())))
                .map(plan -> Brudd.ved(
                        plan, "StartDato", plan.startDato(), "Konklusjon/SluttDato", slutt(plan.konklusjon())));
    }
}
