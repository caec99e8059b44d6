package no.barnevernsregister.validation.innsending.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What can be set; a value that cannot be read stops the start. */
@ConfigMapping(prefix = "bvr")
public interface ValidationConfig {

    Nokkeltjeneste nokkeltjeneste();

    Parkert parkert();

    interface Nokkeltjeneste {
        /** The folder of key files; for development only. */
        @WithDefault(".bvr/nokler")
        Path mappe();
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
