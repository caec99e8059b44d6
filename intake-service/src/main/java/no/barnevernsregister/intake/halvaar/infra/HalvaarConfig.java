package no.barnevernsregister.intake.halvaar.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The half-year form. */
@ConfigMapping(prefix = "bvr.halvaar")
public interface HalvaarConfig {

    /** Where people reach this service, for links in e-mail. */
    @WithDefault("http://localhost:8080")
    String adresse();

    /** Days other than the usual ones; by half-year, for example {@code bvr.halvaar.frist.kommune.2026H2=2027-01-22}. */
    Frist frist();

    /** Municipalities whose districts report each for itself. */
    @WithDefault("0301")
    List<String> bydelsvis();

    Epost epost();

    Paaminnelse paaminnelse();

    /** The key that forms are guarded with against other sites, shared by all instances; made at start when absent. */
    Optional<String> skjemanokkel();

    interface Frist {
        Map<String, LocalDate> kommune();

        Map<String, LocalDate> statsforvalter();
    }

    interface Epost {
        /** How often waiting notices are sent. */
        @WithDefault("10s")
        String hver();
    }

    interface Paaminnelse {
        /** At what hour of Oslo reminders go, as a cron expression. */
        @WithDefault("0 0 7 * * ?")
        String naar();

        /** How many days before the deadline those are reminded who have not sent; a day after it is -1. */
        @WithDefault("14,3,-1")
        List<Integer> dager();
    }
}
