package no.barnevernsregister.register.sak.infra;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds what the domain needs from the configuration. */
final class Oppsett {

    @Produces
    @Singleton
    Clock klokke() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Nokkeltjeneste nokler(@ConfigProperty(name = "bvr.nokkeltjeneste.mappe", defaultValue = ".bvr/nokler") Path mappe) {
        return new FilNokkeltjeneste(mappe);
    }

    @Produces
    @Singleton
    Nyttelastkryptering kryptering(Nokkeltjeneste nokler, Clock klokke) {
        return new Nyttelastkryptering(nokler, klokke);
    }
}
