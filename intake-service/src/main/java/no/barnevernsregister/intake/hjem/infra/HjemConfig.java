package no.barnevernsregister.intake.hjem.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The first page. */
@ConfigMapping(prefix = "bvr.hjem")
public interface HjemConfig {

    /** How long a case system may be silent before the page says so. */
    @WithDefault("48h")
    Duration stille();

    /** The last day for the yearly extract, as month and day of the year after. */
    @WithDefault("--01-20")
    String fristArsuttrekk();

    /** Where a person sees the service's own figures; {@code NNNN} stands for the number of the municipality. */
    @WithDefault("http://localhost:8083/kommune/NNNN")
    String egneTall();
}
