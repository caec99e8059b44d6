package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A plan is evaluated on or after the day its case began. */
public final class Plan2g implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2g", "Plan")
            .nasjonal("PLAN_02G")
            .tekst("Planen er evaluert før saken ble startet.", "Planen er evaluert før saka vart starta.")
            .gjorDette(
                    "Rett datoen på evalueringen eller startdatoen på saken.",
                    "Rett datoen på evalueringa eller startdatoen på saka.")
            .merknad("Hver evaluering meldes for seg.")
            .eksempel("""
                    <Plan Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Plantype="1">
                      <Evaluering UtfortDato="2026-01-09"/>
                    </Plan>
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
                .flatMap(plan -> plan.evaluering().stream()
                        .filter(evaluering -> evaluering.utfortDato().isBefore(sak.startDato()))
                        .map(evaluering -> Brudd.vedDel(
                                plan,
                                evaluering,
                                "Plan",
                                null,
                                "Evaluering/UtfortDato",
                                evaluering.utfortDato(),
                                "Sak/StartDato",
                                sak.startDato())));
    }
}
