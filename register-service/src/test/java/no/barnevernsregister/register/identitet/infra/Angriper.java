package no.barnevernsregister.register.identitet.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.barnevernsregister.register.sak.infra.Proveregister;

/** Has every row of register and vault and all numbers there are, but no key. */
final class Angriper {

    private Angriper() {}

    /** All tables as text, as a superuser reads them. */
    static String dump(Proveregister register) throws SQLException {
        var ut = new StringBuilder();
        try (Connection alt = register.koble("postgres");
                Statement sql = alt.createStatement()) {
            List<String> tabeller = new ArrayList<>();
            try (ResultSet rad = sql.executeQuery(
                    "SELECT c.oid::regclass::text FROM pg_class c"
                            + " WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'identitet'::regnamespace)")) {
                while (rad.next()) {
                    tabeller.add(rad.getString(1));
                }
            }
            for (String tabell : tabeller) {
                try (ResultSet rad = sql.executeQuery("SELECT t::text FROM " + tabell + " t")) {
                    while (rad.next()) {
                        ut.append(rad.getString(1)).append('\n');
                    }
                }
            }
        }
        return ut.toString().toLowerCase(Locale.ROOT);
    }

    /** How many of the numbers a guesser finds: in clear, encoded, hashed, or keyed with what lies in the open. */
    static long koblet(String dump, List<String> numre) {
        // What a UUID column shows of 128 bits has hyphens; without them both forms are found.
        String bar = dump.replace("-", "");
        return numre.stream()
                .filter(nummer -> gjetninger(nummer).stream().anyMatch(gjetning -> bar.contains(gjetning)))
                .count();
    }

    private static List<String> gjetninger(String nummer) {
        List<String> gjetninger = new ArrayList<>(List.of(
                nummer,
                HexFormat.of().formatHex(nummer.getBytes(UTF_8)),
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(nummer.getBytes(UTF_8))
                        .toLowerCase(Locale.ROOT)));
        for (String salt : List.of("", "fnr:", "identitet/", "identitet:")) {
            for (String algoritme : List.of("MD5", "SHA-1", "SHA-256")) {
                gjetninger.add(kort(hash(algoritme, salt + nummer)));
            }
            for (byte[] nokkel : List.of(new byte[32], "identitet".getBytes(UTF_8), new byte[] {1})) {
                gjetninger.add(kort(hmac(nokkel, salt + nummer)));
            }
        }
        return gjetninger;
    }

    static String sha256(String nummer) {
        return kort(hash("SHA-256", nummer));
    }

    /** As the vault keeps 128 bits, so does the guesser look for them. */
    private static String kort(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, 16);
    }

    private static byte[] hash(String algoritme, String tekst) {
        try {
            return MessageDigest.getInstance(algoritme).digest(tekst.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] nokkel, String tekst) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(nokkel, "HmacSHA256"));
            return mac.doFinal(tekst.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
