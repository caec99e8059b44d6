package no.barnevernsregister.register.telling.plassering;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of placed children. */
public final class Plasseringstellinger {

    public static final List<Telling> ALLE = List.of(
            new BarnPlassertEtterType(),
            new BarnPlassertEtterTypePerSlutt(),
            new BarnPlassertEtterKategoriPerSlutt(),
            new BarnPlassertTypeOgHovedtypePerSlutt());

    private Plasseringstellinger() {}
}
