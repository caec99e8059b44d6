package no.barnevernsregister.contracts.hendelse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The running hash over delivered cells, by which the receiver knows that it has them all, unchanged and in order. */
public final class Grunnlagshash {

    private final MessageDigest sha256;

    public Grunnlagshash() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Takes the next cell. */
    public void ta(Tellingscelle celle) {
        String linje = String.join(
                "|",
                celle.tellingId(),
                celle.kommune().verdi(),
                celle.bydel() == null ? "" : celle.bydel().verdi(),
                celle.periode(),
                celle.kjonn(),
                celle.aldersgruppe(),
                celle.kategori() == null ? "" : celle.kategori(),
                celle.verdi().stripTrailingZeros().toPlainString(),
                Integer.toString(celle.barn()));
        sha256.update((linje + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of all cells taken, 64 hexadecimal digits; the object is empty again afterwards. */
    public String verdi() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
