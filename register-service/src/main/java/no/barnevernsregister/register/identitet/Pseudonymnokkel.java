package no.barnevernsregister.register.identitet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A version of the key that finds pseudonyms: HMAC-SHA-256, of which the first 128 bits are kept. */
public final class Pseudonymnokkel {

    private final int versjon;
    private final SecretKeySpec nokkel;

    public Pseudonymnokkel(int versjon, byte[] nokkel) {
        this.versjon = versjon;
        this.nokkel = new SecretKeySpec(nokkel, "HmacSHA256");
    }

    /** The print of a number. */
    public Avtrykk av(Identitet identitet) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(nokkel);
            var bytes = ByteBuffer.wrap(mac.doFinal((identitet.slag() + ":" + identitet.nummer()).getBytes(UTF_8)));
            return new Avtrykk(versjon, new UUID(bytes.getLong(), bytes.getLong()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    public int versjon() {
        return versjon;
    }
}
