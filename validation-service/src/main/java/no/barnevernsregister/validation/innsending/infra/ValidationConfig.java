package no.barnevernsregister.validation.innsending.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be set; a value that cannot be read stops the start. */
@ConfigMapping(prefix = "bvr")
public interface ValidationConfig {

    Nokkeltjeneste nokkeltjeneste();

    Parkert parkert();

    /** What {@link no.barnevernsregister.contracts.kryptering.Nokkelvalg} reads and explains. */
    interface Nokkeltjeneste {
        Optional<String> slag();

        Optional<String> mappe();

        Optional<String> adresse();

        Optional<String> tokenfil();

        Optional<String> motor();

        Optional<String> navnerom();

        Optional<String> frist();
    }

    interface Parkert {
        /** How long a document waits for the one before it. */
        @WithDefault("PT24H")
        Duration ventetid();

        /** How often documents that have waited long enough are looked for. */
        @WithDefault("60s")
        String sjekk();
    }
}
