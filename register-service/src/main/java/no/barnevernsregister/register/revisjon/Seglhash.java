package no.barnevernsregister.register.revisjon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Seglhash {

    private Seglhash() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static byte[] bytes(String hex) {
        return hex.getBytes(UTF_8);
    }

    static String tekst(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
