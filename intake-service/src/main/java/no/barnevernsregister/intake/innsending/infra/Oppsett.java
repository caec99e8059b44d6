package no.barnevernsregister.intake.innsending.infra;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.intake.fil.FilRepository;
import no.barnevernsregister.intake.fil.Filmottak;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.Innsendingsmottak;
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
    Nyttelastkryptering kryptering(
            @ConfigProperty(name = "bvr.nokkeltjeneste.mappe", defaultValue = ".bvr/nokler") Path mappe, Clock klokke) {
        return new Nyttelastkryptering(new FilNokkeltjeneste(mappe), klokke);
    }

    @Produces
    @Singleton
    Innsendingsmottak mottak(InnsendingRepository innsendinger, Clock klokke) {
        return new Innsendingsmottak(innsendinger, klokke);
    }

    @Produces
    @Singleton
    Filmottak filmottak(FilRepository filer, Clock klokke) {
        return new Filmottak(filer, klokke);
    }
}
