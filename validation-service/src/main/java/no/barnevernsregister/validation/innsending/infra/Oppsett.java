package no.barnevernsregister.validation.innsending.infra;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.validation.innsending.Vurderer;

/** Builds what the domain needs from the configuration. */
final class Oppsett {

    @Produces
    @Singleton
    Clock klokke() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Nyttelastkryptering kryptering(ValidationConfig oppsett, Clock klokke) {
        return new Nyttelastkryptering(
                new FilNokkeltjeneste(oppsett.nokkeltjeneste().mappe()), klokke);
    }

    @Produces
    @Singleton
    Vurderer vurderer(ValidationConfig oppsett, Clock klokke, MeterRegistry maalinger) {
        return new Vurderer(
                klokke,
                oppsett.parkert().ventetid(),
                regel -> maalinger
                        .counter("bvr_regel_feilet_total", "regel", regel)
                        .increment());
    }
}
