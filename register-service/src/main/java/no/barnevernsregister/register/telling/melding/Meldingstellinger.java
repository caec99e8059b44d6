package no.barnevernsregister.register.telling.melding;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of reports. */
public final class Meldingstellinger {

    public static final List<Telling> ALLE = List.of(
            new MeldingerMottatt(),
            new MeldingerKonkludert(),
            new MeldingerKonkludertEtterKonklusjon(),
            new MeldingerHenlagt(),
            new MeldingerTilUndersokelse(),
            new MeldingerInnen7Dager(),
            new MeldingerEtter7Dager(),
            new MeldingerApnePerSlutt(),
            new MeldingerMottattEtterMelder(),
            new BarnMedMelding());

    private Meldingstellinger() {}
}
