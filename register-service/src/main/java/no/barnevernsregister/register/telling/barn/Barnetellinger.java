package no.barnevernsregister.register.telling.barn;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of children with measures. */
public final class Barnetellinger {

    public static final List<Telling> ALLE = List.of(
            new BarnMedTiltak(),
            new BarnMedTiltakPerSlutt(),
            new NyeBarnMedTiltak(),
            new BarnEtterHovedtype(),
            new BarnEtterHovedtypePerSlutt(),
            new BarnOmsorgstiltak(),
            new BarnHjelpetiltak(),
            new BarnOmsorgstiltakPerSlutt(),
            new BarnHjelpetiltakPerSlutt(),
            new BarnHjelpetiltakHjemmetPerSlutt(),
            new BarnMedGrunnlag(),
            new BarnMedGrunnlagPerSlutt(),
            new BarnPlassert(),
            new BarnIkkePlassert(),
            new BarnPlassertPerSlutt(),
            new BarnIkkePlassertPerSlutt(),
            new BarnEtterKategori(),
            new BarnEtterKategoriPerSlutt(),
            new BarnEtterHovedkategori(),
            new BarnEtterHovedkategoriPerSlutt(),
            new BarnILandetMedTiltak(),
            new BarnILandetMedTiltakPerSlutt());

    private Barnetellinger() {}
}
