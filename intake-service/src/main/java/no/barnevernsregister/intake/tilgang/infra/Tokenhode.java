package no.barnevernsregister.intake.tilgang.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Refuses a verified token whose header says more than it may: an algorithm outside our list, or where to find the key that it
 * should be verified with.
 */
@ApplicationScoped
public class Tokenhode implements SecurityIdentityAugmentor {

    private static final Set<String> ALGORITMER = Set.of("RS256", "PS256", "ES256");
    private static final List<String> EGNE_NOKLER = List.of("jku", "jwk", "x5u", "x5c");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identitet, AuthenticationRequestContext anrop) {
        AccessTokenCredential token = identitet.getCredential(AccessTokenCredential.class);
        return token == null || godtatt(token.getToken())
                ? Uni.createFrom().item(identitet)
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private static boolean godtatt(String token) {
        try {
            String hode = token.substring(0, Math.max(0, token.indexOf('.')));
            var innhold = new JsonObject(new String(Base64.getUrlDecoder().decode(hode), UTF_8));
            return ALGORITMER.contains(innhold.getString("alg", ""))
                    && EGNE_NOKLER.stream().noneMatch(innhold::containsKey);
        } catch (IllegalArgumentException | DecodeException e) {
            return false;
        }
    }
}
