package no.barnevernsregister.register.telling.ettervern;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of aftercare. */
public final class Ettervernstellinger {

    public static final List<Telling> ALLE = List.of(
            new EttervernTilbudSendt(),
            new EttervernEtterKonklusjon(),
            new UngeFylt18MedTiltak(),
            new UngeFylt18ViderefortPerSlutt());

    private Ettervernstellinger() {}
}
