package no.barnevernsregister.publishing.bufdirside.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Guards against forms that another site makes a browser send: each of ours carries a mark that only we can make. */
@Singleton
class Skjemamerke {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec nokkel;

    /** @param oppsatt one for all instances; made at start when absent */
    Skjemamerke(@ConfigProperty(name = "bvr.bufdirside.skjemanokkel") Optional<String> oppsatt) {
        byte[] bytes = oppsatt.map(en -> en.getBytes(UTF_8)).orElseGet(Skjemamerke::tilfeldig);
        if (bytes.length < 16) {
            throw new IllegalStateException("bvr.bufdirside.skjemanokkel skal ha minst 16 tegn.");
        }
        this.nokkel = new SecretKeySpec(bytes, HMAC);
    }

    private static byte[] tilfeldig() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    String lag(String bruker) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(nokkel);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("skjema/" + bruker).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
