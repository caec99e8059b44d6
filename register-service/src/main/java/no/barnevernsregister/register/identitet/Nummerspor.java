package no.barnevernsregister.register.identitet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms in which a number may lie where it should not: digits as written, hexadecimal, base64 at every offset, backwards,
 * and hashes without a key. It is matched here, so that the number is sent to no database to look for it.
 */
public final class Nummerspor {

    private static final int DATOSIFRE = 6;

    private final Set<String> former = new LinkedHashSet<>();

    public Nummerspor(Identitet identitet) {
        String sifre = identitet.nummer();
        former.add(sifre);
        former.add(new StringBuilder(sifre).reverse().toString());
        for (String skille : List.of(" ", "-", ".")) {
            former.add(sifre.substring(0, DATOSIFRE) + skille + sifre.substring(DATOSIFRE));
        }
        for (Charset tegnsett : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
            leggTilHex(sifre.getBytes(tegnsett));
        }
        for (int foran = 0; foran < 3; foran++) {
            former.add(base64("x".repeat(foran) + sifre, foran));
        }
        for (String algoritme : List.of("MD5", "SHA-1", "SHA-256")) {
            byte[] hash = hash(algoritme, sifre);
            leggTilHex(hash);
            former.add(Base64.getEncoder().withoutPadding().encodeToString(hash));
        }
    }

    /** Whether the number stands in the text in one of its forms. */
    public boolean i(String tekst) {
        return former.stream().anyMatch(tekst::contains);
    }

    /** As {@link #i(String)}, of bytes. */
    public boolean i(byte[] bytes) {
        return i(new String(bytes, ISO_8859_1));
    }

    private void leggTilHex(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        former.add(hex);
        former.add(hex.toUpperCase(Locale.ROOT));
    }

    /** The letters of base64 that the number alone decides, whatever stands before and after it. */
    private static String base64(String tekst, int foran) {
        String alt = Base64.getEncoder().withoutPadding().encodeToString(tekst.getBytes(UTF_8));
        int hele = tekst.length() / 3 * 4;
        return alt.substring(foran == 0 ? 0 : 4, hele);
    }

    private static byte[] hash(String algoritme, String tekst) {
        try {
            return MessageDigest.getInstance(algoritme).digest(tekst.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + algoritme, e);
        }
    }

    @Override
    public String toString() {
        return "Nummerspor[skjult]";
    }
}
