package no.barnevernsregister.publishing.bufdirside.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.security.MessageDigest;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person who is logged in on Bufdir's pages, if that one may publish. */
@RequestScoped
public class Bufdirbruker {

    private static final String ROLLE = "bufdir-publiserer";

    /** Figures without individuals need ID-porten's level substantial. */
    private static final Set<String> NIVAAER = Set.of("idporten-loa-substantial", "idporten-loa-high");

    private final SecurityIdentity identitet;
    private final Skjemamerke merker;

    Bufdirbruker(SecurityIdentity identitet, Skjemamerke merker) {
        this.identitet = identitet;
        this.merker = merker;
    }

    /**
     * The person's id.
     *
     * @throws ForbiddenException when the role is missing or the login is too weak
     */
    String id() {
        JsonWebToken token = token();
        boolean rolle = token.<Object>getClaim("tilganger") instanceof JsonArray tilganger
                && tilganger.stream()
                        .anyMatch(en -> en instanceof JsonString tekst
                                && tekst.getString().equals(ROLLE));
        if (!rolle || !NIVAAER.contains(krav(token, "nivaa"))) {
            throw new ForbiddenException();
        }
        return token.getSubject();
    }

    String navn() {
        return krav(token(), "name");
    }

    /** The mark that a form of this person carries. */
    String merke() {
        return merker.lag(id());
    }

    /**
     * Lets only our own forms pass.
     *
     * @return the person's id
     */
    String fraSkjema(MultivaluedMap<String, String> skjema) {
        @Nullable String merke = skjema.getFirst("merke");
        if (merke == null || !MessageDigest.isEqual(merke.getBytes(UTF_8), merke().getBytes(UTF_8))) {
            throw new ForbiddenException();
        }
        return id();
    }

    private static String krav(JsonWebToken token, String navn) {
        Object verdi = token.<Object>getClaim(navn);
        return verdi instanceof JsonString tekst ? tekst.getString() : String.valueOf(verdi);
    }

    private JsonWebToken token() {
        if (identitet.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException();
    }
}
