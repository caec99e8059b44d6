package no.barnevernsregister.register.telling.tilsyn;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of supervision and follow-up in foster homes. */
public final class Tilsynstellinger {

    public static final List<Telling> ALLE = List.of(
            new BarnFosterhjemTilsynPerSlutt(),
            new BarnFosterhjemTilsynOppfylt(),
            new TilsynKrav(),
            new TilsynUtfort(),
            new BarnFosterhjemOppfolgingPerSlutt(),
            new BarnFosterhjemOppfolgingOppfylt(),
            new OppfolgingKrav(),
            new OppfolgingUtfort());

    private Tilsynstellinger() {}
}
