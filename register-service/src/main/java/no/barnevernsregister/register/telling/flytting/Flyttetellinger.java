package no.barnevernsregister.register.telling.flytting;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of foster homes and moves. */
public final class Flyttetellinger {

    public static final List<Telling> ALLE = List.of(
            new BarnFosterhjem(),
            new BarnFosterhjemEtterTilknytning(),
            new BarnFosterhjemFlyttet(),
            new BarnFosterhjemFlyttetEtterTilknytning(),
            new BarnFosterhjemEtterAntallFlyttinger(),
            new BarnFosterhjemEtterTidSidenForste(),
            new Flyttinger(),
            new FlyttingerRegistrertEtterTil(),
            new FlyttingerRegistrertEtterArsak());

    private Flyttetellinger() {}
}
