package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** It ends on or after the day it began. */
public final class Plan2a implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Plan 2a", "Plan")
            .tekst("Planen er avsluttet før den ble startet.", "Planen er avslutta før han vart starta.")
            .gjorDette("Rett startdatoen eller sluttdatoen på planen.", "Rett startdatoen eller sluttdatoen på planen.")
            .eksempel("""
                    <Plan Id="2" StartDato="2025-03-10" SluttDato="2025-03-09" Plantype="1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().plan().stream()
                .filter(plan -> Rekkefolge.etter(plan.startDato(), plan.sluttDato()))
                .map(plan -> Brudd.ved(plan, "StartDato", plan.startDato(), "SluttDato", plan.sluttDato()));
    }
}
