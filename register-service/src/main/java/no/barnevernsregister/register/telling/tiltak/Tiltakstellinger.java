package no.barnevernsregister.register.telling.tiltak;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of measures. */
public final class Tiltakstellinger {

    public static final List<Telling> ALLE = List.of(
            new TiltakIPerioden(),
            new TiltakPerSlutt(),
            new TiltakStartet(),
            new TiltakAvsluttet(),
            new TiltakEtterKategori(),
            new TiltakEtterKategoriPerSlutt(),
            new TiltakEtterHovedkategoriPerSlutt(),
            new TiltakEtterGrunnlagPerSlutt());

    private Tiltakstellinger() {}
}
