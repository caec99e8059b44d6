package no.barnevernsregister.intake.tilgang.infra;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.barnevernsregister.intake.tilgang.Brukerkatalog;
import no.barnevernsregister.intake.tilgang.TilgangRepository;
import no.barnevernsregister.intake.tilgang.Tilgangsstyring;

/** Builds what giving roles needs. */
final class Styringsoppsett {

    @Produces
    @Singleton
    Tilgangsstyring styring(Brukerkatalog katalog, TilgangRepository logg) {
        return new Tilgangsstyring(katalog, logg);
    }
}
