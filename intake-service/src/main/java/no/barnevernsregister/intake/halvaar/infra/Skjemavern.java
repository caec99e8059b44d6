package no.barnevernsregister.intake.halvaar.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import org.jspecify.annotations.Nullable;

/** Guards against forms that another site makes a browser send: each of ours carries a mark that only we can make. */
@Singleton
public class Skjemavern {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec nokkel;

    Skjemavern(HalvaarConfig oppsett) {
        byte[] bytes = oppsett.skjemanokkel().map(en -> en.getBytes(UTF_8)).orElseGet(Skjemavern::tilfeldig);
        if (bytes.length < 16) {
            throw new IllegalStateException("bvr.halvaar.skjemanokkel skal ha minst 16 tegn.");
        }
        this.nokkel = new SecretKeySpec(bytes, HMAC);
    }

    private static byte[] tilfeldig() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    String merke(Bruker bruker) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(nokkel);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("skjema/" + bruker.id()).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /**
     * Lets only our own forms pass.
     *
     * @throws IngenTilgang when the mark is missing or another user's
     */
    public void krev(Bruker bruker, MultivaluedMap<String, String> skjema) {
        krev(bruker, skjema.getFirst("merke"));
    }

    /** The same for a mark that came in another way. */
    public void krev(Bruker bruker, @Nullable String merke) {
        if (merke == null
                || !MessageDigest.isEqual(merke.getBytes(UTF_8), merke(bruker).getBytes(UTF_8))) {
            throw new IngenTilgang("Skjemaet kom ikke fra siden vår, eller siden er for gammel. Åpne siden på nytt.");
        }
    }
}
