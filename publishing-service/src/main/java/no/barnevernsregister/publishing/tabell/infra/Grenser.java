package no.barnevernsregister.publishing.tabell.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much anybody may ask for; {@code /config} says the same numbers. */
@ConfigMapping(prefix = "bvr.api")
public interface Grenser {

    /** Cells of one answer. */
    @WithDefault("200000")
    int celler();

    /** Calls from one address in a window of time. */
    @WithDefault("15000")
    int kall();

    /** The window of time. */
    @WithDefault("60s")
    Duration vindu();

    /** Bytes of a saved query. */
    @WithDefault("65536")
    int lagretSporring();
}
