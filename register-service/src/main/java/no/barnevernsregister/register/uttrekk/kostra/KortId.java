package no.barnevernsregister.register.uttrekk.kostra;

import java.math.BigInteger;
import java.util.UUID;

/** An id of the case message in the form of the yearly extract, which has room for thirty characters. */
public final class KortId {

    private static final int SIFFERGRUNN = 36;

    private KortId() {}

    /** At most 25 of the characters 0-9 and a-z, one text for each id. */
    public static String av(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16).toString(SIFFERGRUNN);
    }
}
