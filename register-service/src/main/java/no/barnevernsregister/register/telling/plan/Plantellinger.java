package no.barnevernsregister.register.telling.plan;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of plans. */
public final class Plantellinger {

    public static final List<Telling> ALLE = List.of(
            new BarnMedTiltakOgPlanPerSlutt(),
            new BarnOmsorgMedOmsorgsplanPerSlutt(),
            new BarnHjelpetiltakMedTiltaksplanPerSlutt(),
            new BarnMedTiltakOgEvaluertPlan(),
            new BarnTiltaksplan3MndPerSlutt(),
            new BarnTiltaksplan3MndEvaluert());

    private Plantellinger() {}
}
