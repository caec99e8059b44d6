package no.barnevernsregister.publishing.utgivelse.infra;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds what the domain needs from the configuration. */
final class Oppsett {

    @Produces
    @Singleton
    Clock klokke() {
        return Clock.systemUTC();
    }
}
