package no.barnevernsregister.intake.tilgang.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** How roles are given. */
@ConfigMapping(prefix = "bvr.tilgang")
public interface StyringConfig {

    /** The client in our realm by which roles are given; it may see and change users, and nothing else. */
    @WithDefault("bvr-tilgang")
    String klient();

    /** The secret of that client; without it nobody can be given a role. */
    Optional<String> hemmelighet();

    /** The first administrators, by unit: {@code bvr.tilgang.forste-administrator.5634=user name in our realm}. */
    Map<String, String> forsteAdministrator();
}
