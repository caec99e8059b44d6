package no.barnevernsregister.intake.innsending.infra;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nokkelvalg;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.intake.fil.FilRepository;
import no.barnevernsregister.intake.fil.Filmottak;
import no.barnevernsregister.intake.fil.OpplastingRepository;
import no.barnevernsregister.intake.fil.Opplastinger;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.Innsendingsmottak;
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

    @Produces
    @Singleton
    Opplastinger opplastinger(OpplastingRepository opplastinger, Filmottak mottak, Clock klokke) {
        return new Opplastinger(opplastinger, mottak, klokke);
    }
}
