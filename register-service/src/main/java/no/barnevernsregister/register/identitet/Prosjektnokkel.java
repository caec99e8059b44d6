package no.barnevernsregister.register.identitet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A project's own key: HMAC-SHA-256, of which the first 128 bits are kept. */
public final class Prosjektnokkel {

    private static final int BYTES = 16;

    private final SecretKeySpec nokkel;

    public Prosjektnokkel(byte[] nokkel) {
        this.nokkel = new SecretKeySpec(nokkel, "HmacSHA256");
    }

    /**
     * The pseudonym of a child.
     *
     * <p>It is made of the number itself and not of the register's pseudonym, so that it stays when the register's key is
     * changed.
     *
     * @param slag kind of the number, or {@code uten} for a child that no number names
     */
    public String pseudonym(String slag, String nummer) {
        return "p" + hash("barn/" + slag + ":" + nummer);
    }

    /** See {@link Prosjektpseudonymer#rekkefolge()}. */
    public String rekkefolge() {
        return hash("rekkefolge");
    }

    private String hash(String tekst) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(nokkel);
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(tekst.getBytes(UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }
}
