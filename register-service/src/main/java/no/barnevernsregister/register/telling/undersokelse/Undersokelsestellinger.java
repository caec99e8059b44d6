package no.barnevernsregister.register.telling.undersokelse;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of investigations. */
public final class Undersokelsestellinger {

    public static final List<Telling> ALLE = List.of(
            new UndersokelserStartet(),
            new UndersokelserAvsluttet(),
            new UndersokelserAvsluttetEtterKonklusjon(),
            new UndersokelserInnen3Mnd(),
            new Undersokelser3Til6Mnd(),
            new UndersokelserOver6Mnd(),
            new UndersokelserUtvidetFrist(),
            new UndersokelserOverFrist(),
            new UndersokelserMedTiltak(),
            new UndersokelserHenlagt(),
            new UndersokelserEtterMedvirkning(),
            new UndersokelserApnePerSlutt(),
            new UndersokelserApneOverFristPerSlutt(),
            new BarnMedUndersokelse(),
            new BarnMedUndersokelseEllerTiltak());

    private Undersokelsestellinger() {}
}
