package no.barnevernsregister.register.sak.infra;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nokkelvalg;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import org.eclipse.microprofile.config.Config;

/** Builds what the domain needs from the configuration. */
final class Oppsett {

    @Produces
    @Singleton
    Clock klokke() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @Startup
    Nokkeltjeneste nokler(Config oppsett) {
        return Nokkelvalg.av(navn -> oppsett.getOptionalValue(navn, String.class), ConfigUtils.isProfileActive("prod"));
    }

    @Produces
    @Singleton
    Nyttelastkryptering kryptering(Nokkeltjeneste nokler, Clock klokke) {
        return new Nyttelastkryptering(nokler, klokke);
    }
}
