package no.barnevernsregister.register.telling.undersokelse;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of investigations. */
public final class Undersokelsestellinger {

    public static final List<Telling> ALLE = List.of(new UndersokelserAvsluttet(), new UndersokelserInnen3Mnd());

    private Undersokelsestellinger() {}
}
