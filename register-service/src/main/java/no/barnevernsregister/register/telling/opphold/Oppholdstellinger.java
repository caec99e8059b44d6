package no.barnevernsregister.register.telling.opphold;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of how long placements last. */
public final class Oppholdstellinger {

    public static final List<Telling> ALLE = List.of(
            new OppholdAvsluttetAntall(),
            new OppholdAvsluttetDager(),
            new OppholdAvsluttetSnitt(),
            new OppholdAvsluttetMedian(),
            new OppholdPagaendeAntall(),
            new OppholdPagaendeDager(),
            new OppholdPagaendeSnitt(),
            new OppholdPagaendeMedian());

    private Oppholdstellinger() {}
}
