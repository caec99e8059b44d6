package no.barnevernsregister.intake.fil.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Uploads of yearly extracts. */
@ConfigMapping(prefix = "bvr.fil")
public interface FilConfig {

    /** How long an upload that broke off waits for its sender, from when its last part came. */
    @WithDefault("24h")
    Duration ufullstendig();

    /** How often those that have waited too long are removed. */
    @WithDefault("15m")
    String rydding();
}
