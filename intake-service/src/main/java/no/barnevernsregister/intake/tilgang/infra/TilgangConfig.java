package no.barnevernsregister.intake.tilgang.infra;

import io.smallrye.config.ConfigMapping;

/** Who issues tokens; a missing value stops the start. */
@ConfigMapping(prefix = "bvr")
public interface TilgangConfig {

    Utsteder maskinporten();

    Utsteder barnevern();

    Token token();

    interface Token {
        /** What a token must be meant for. */
        String audience();
    }

    interface Utsteder {
        /** The issuer exactly as it stands in the token. */
        String issuer();
    }
}
