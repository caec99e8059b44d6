package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A plan is evaluated before its case is closed. */
public final class Plan2f implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2f", "Plan")
            .nasjonal("PLAN_02F")
            .tekst(
                    "Planen er evaluert etter at saken ble avsluttet.",
                    "Planen er evaluert etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på evalueringen eller sluttdatoen på saken.",
                    "Rett datoen på evalueringa eller sluttdatoen på saka.")
            .merknad("Det er sakens sluttdato som teller, enten planen er avsluttet eller ikke. Hver evaluering"
                    + " meldes for seg.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Plan Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12" Plantype="1">
                        <Evaluering UtfortDato="2026-01-14"/>
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
                .flatMap(plan -> plan.evaluering().stream()
                        .filter(evaluering -> etter(evaluering.utfortDato(), sak.sluttDato()))
                        .map(evaluering -> Brudd.vedDel(
                                plan,
                                evaluering,
                                "Plan",
                                null,
                                "Evaluering/UtfortDato",
                                evaluering.utfortDato(),
                                "Sak/SluttDato",
                                sak.sluttDato())));
    }
}
