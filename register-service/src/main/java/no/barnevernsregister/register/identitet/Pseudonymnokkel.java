package no.barnevernsregister.register.identitet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A version of the key that makes pseudonyms: HMAC-SHA-256, of which the first 128 bits are kept. */
public final class Pseudonymnokkel {

    private static final int BYTES = 16;

    private final int versjon;
    private final SecretKeySpec nokkel;

    public Pseudonymnokkel(int versjon, byte[] nokkel) {
        this.versjon = versjon;
        this.nokkel = new SecretKeySpec(nokkel, "HmacSHA256");
    }

    /**
     * The pseudonym of a number.
     *
     * @param slag tells kinds of numbers apart, so that equal digits of two kinds give two pseudonyms
     */
    public Pseudonym av(String slag, String nummer) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(nokkel);
            byte[] hele = mac.doFinal((slag + ":" + nummer).getBytes(UTF_8));
            return new Pseudonym("k" + versjon + ":" + HexFormat.of().formatHex(Arrays.copyOf(hele, BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    public int versjon() {
        return versjon;
    }
}
