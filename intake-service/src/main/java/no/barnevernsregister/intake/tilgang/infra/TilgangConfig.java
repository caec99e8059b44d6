package no.barnevernsregister.intake.tilgang.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who issues tokens; a missing value stops the start. */
@ConfigMapping(prefix = "bvr")
public interface TilgangConfig {

    Utsteder maskinporten();

    Utsteder barnevern();

    Token token();

    Kvoter kvote();

    /** How much one sender may ask of one instance. */
    interface Kvoter {
        /** Requests at once. */
        @WithDefault("5000")
        int storst();

        /** Requests a second in the long run. */
        @WithDefault("500")
        double perSekund();
    }

    interface Token {
        /** What a token must be meant for. */
        String audience();
    }

    interface Utsteder {
        /** The issuer exactly as it stands in the token. */
        String issuer();
    }
}
