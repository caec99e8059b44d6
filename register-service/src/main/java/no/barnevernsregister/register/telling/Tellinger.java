package no.barnevernsregister.register.telling;

import java.util.List;
import java.util.Optional;

/** All counts of the register. */
public final class Tellinger {

    private static final List<Telling> ALLE = List.of(
            new MeldingerMottatt(),
            new UndersokelserAvsluttet(),
            new UndersokelserInnen3Mnd(),
            new BarnMedTiltak(),
            new BarnMedTiltakPerSlutt());

    private Tellinger() {}

    public static List<Telling> alle() {
        return ALLE;
    }

    /** The count of that id; empty when there is none. */
    public static Optional<Telling> finn(String id) {
        return ALLE.stream().filter(telling -> telling.id().equals(id)).findFirst();
    }
}
