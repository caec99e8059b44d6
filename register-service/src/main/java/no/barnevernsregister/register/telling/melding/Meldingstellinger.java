package no.barnevernsregister.register.telling.melding;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of reports. */
public final class Meldingstellinger {

    public static final List<Telling> ALLE = List.of(new MeldingerMottatt());

    private Meldingstellinger() {}
}
