package no.barnevernsregister.register.identitet;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Stands for a number of a person everywhere outside the vault. It is chance: no key and no number gives it, so that a
 * person whose vault row is gone cannot be found again, and a new key of the vault changes no row of the register.
 *
 * @param verdi for example {@code p:0f…} with 32 hexadecimal digits; {@code k1:…} when made by a key, as was done before
 */
public record Pseudonym(String verdi) {

    private static final SecureRandom TILFELDIG = new SecureRandom();
    private static final int BYTES = 16;

    public Pseudonym {
        if (!verdi.matches("(p|k[0-9]+):[0-9a-f]{32}")) {
            throw new IllegalArgumentException("Ikke et pseudonym.");
        }
    }

    /** One that was never given before. */
    public static Pseudonym nytt() {
        byte[] bytes = new byte[BYTES];
        TILFELDIG.nextBytes(bytes);
        return new Pseudonym("p:" + HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return verdi;
    }
}
