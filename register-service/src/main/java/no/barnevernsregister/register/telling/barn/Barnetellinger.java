package no.barnevernsregister.register.telling.barn;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of children with measures. */
public final class Barnetellinger {

    public static final List<Telling> ALLE = List.of(new BarnMedTiltak(), new BarnMedTiltakPerSlutt());

    private Barnetellinger() {}
}
