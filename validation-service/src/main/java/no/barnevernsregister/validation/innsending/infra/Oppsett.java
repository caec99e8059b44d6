package no.barnevernsregister.validation.innsending.infra;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nokkelvalg;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.validation.innsending.Filvurderer;
import no.barnevernsregister.validation.innsending.Vurderer;
import no.barnevernsregister.validation.kostra.Kostrakontroll;
import org.eclipse.microprofile.config.Config;

/** Builds what the domain needs from the configuration. */
final class Oppsett {

    /** Beside the one that reads; a file is checked now and then, and cases must go on meanwhile. */
    private static final int KONTROLLTRAADER = 2;

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
    Vurderer vurderer(ValidationConfig oppsett, Clock klokke, MeterRegistry maalinger) {
        return new Vurderer(klokke, oppsett.parkert().ventetid(), feilet(maalinger));
    }

    @Produces
    @Singleton
    Filvurderer filvurderer(Clock klokke, MeterRegistry maalinger) {
        return new Filvurderer(klokke, new Kostrakontroll(KONTROLLTRAADER, feilet(maalinger)));
    }

    private static Consumer<String> feilet(MeterRegistry maalinger) {
        return regel ->
                maalinger.counter("bvr_regel_feilet_total", "regel", regel).increment();
    }
}
