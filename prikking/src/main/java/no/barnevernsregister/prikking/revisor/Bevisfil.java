package no.barnevernsregister.prikking.revisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A certificate as published: {@code {"published": SHA-256, "change": [{"table": name, "cell": [codes], "z": whole number}, …]}}.
 * The name of the table may be left out; the codes then tell it.
 *
 * @param hash SHA-256 of the bytes of the published file, in hexadecimal
 * @param endringer changes of inner cells
 */
public record Bevisfil(String hash, List<Endring> endringer) {
    /**
     * The change of one inner cell of a table.
     *
     * @param tabell name of its table as in the published file, empty when the codes tell it
     * @param koder one code per dimension, {@code ALLE} for those that the table has not
     * @param z what is added to its count
     */
    public record Endring(String tabell, List<String> koder, long z) {
        public Endring {
            koder = List.copyOf(koder);
        }
    }

    public Bevisfil {
        endringer = List.copyOf(endringer);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("The hash of the published file is not 64 hexadecimal digits.");
        }
    }

    /**
     * Reads a certificate; names it does not know are passed over.
     *
     * @throws IllegalArgumentException that says where, when it is no such JSON
     */
    public static Bevisfil les(String json) {
        if (!(Json.les(json) instanceof Map<?, ?> rot
                && rot.get("published") instanceof String hash
                && rot.get("change") instanceof List<?> liste)) {
            throw new IllegalArgumentException("A certificate has the names \"published\" and \"change\".");
        }
        var endringer = new ArrayList<Endring>();
        var sett = new HashSet<List<String>>();
        for (int i = 0; i < liste.size(); i++) {
            if (!(liste.get(i) instanceof Map<?, ?> ledd
                    && ledd.get("cell") instanceof List<?> koder
                    && koder.stream().allMatch(String.class::isInstance)
                    && ledd.get("z") instanceof Long z)) {
                throw new IllegalArgumentException(
                        "Change " + (i + 1) + " needs \"cell\", a list of codes, and \"z\", a whole number.");
            }
            String tabell = ledd.get("table") instanceof String navn ? navn : "";
            List<String> celle = koder.stream().map(String.class::cast).toList();
            var merke = new ArrayList<>(celle);
            merke.add(tabell);
            if (!sett.add(merke)) {
                throw new IllegalArgumentException("Change " + (i + 1) + ": the cell " + celle + " is given twice.");
            }
            endringer.add(new Endring(tabell, celle, z));
        }
        return new Bevisfil(hash, endringer);
    }

    /** SHA-256 of the bytes of a file, in hexadecimal. */
    public static String hash(Path fil) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(fil)));
        } catch (IOException e) {
            throw new IllegalArgumentException(fil + ": cannot be read.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
