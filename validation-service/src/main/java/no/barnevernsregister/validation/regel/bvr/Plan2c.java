package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A plan ends before its case is closed. */
public final class Plan2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2c", "Plan")
            .nasjonal("PLAN_02C")
            .mykesForMigrerte()
            .tekst(
                    "Planen er avsluttet etter at saken ble avsluttet.",
                    "Planen er avslutta etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen eller sluttdatoen på saken.",
                    "Rett datoen på konklusjonen eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Plan Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12" Plantype="1">
                        <Konklusjon SluttDato="2026-01-14"/>
                      </Plan>
                    </Sak>
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
                .filter(plan -> etter(slutt(plan.konklusjon()), sak.sluttDato()))
                .map(plan -> Brudd.ved(
                        plan, "Konklusjon/SluttDato", slutt(plan.konklusjon()), "Sak/SluttDato", sak.sluttDato()));
    }
}
