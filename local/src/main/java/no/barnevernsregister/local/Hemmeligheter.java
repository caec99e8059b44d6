package no.barnevernsregister.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of one local system: random, made when first asked for, kept in a file that only its owner can read. */
public final class Hemmeligheter {

    /** The client by which people log in on intake-service's pages. */
    static final String INTAKE = "bvr-intake";

    /** The client by which intake-service gives people roles. */
    static final String TILGANG = "bvr-tilgang";

    /** The client by which people log in on publishing-service's pages. */
    static final String PUBLISHING = "bvr-publishing";

    private static final SecureRandom TILFELDIG = new SecureRandom();

    private final Path fil;
    private final Properties verdier = new Properties();

    public Hemmeligheter(Path mappe) {
        this.fil = mappe.resolve("hemmeligheter.properties");
        if (Files.exists(fil)) {
            try (Reader leser = Files.newBufferedReader(fil)) {
                verdier.load(leser);
            } catch (IOException e) {
                throw new LokalFeil("Kan ikke lese " + fil + ".", e);
            }
        }
    }

    /** The secret of that name. */
    public synchronized String verdi(String navn) {
        String kjent = verdier.getProperty(navn);
        return kjent == null ? ny(navn) : kjent;
    }

    private String ny(String navn) {
        byte[] tilfeldig = new byte[16];
        TILFELDIG.nextBytes(tilfeldig);
        String hemmelighet = HexFormat.of().formatHex(tilfeldig);
        verdier.setProperty(navn, hemmelighet);
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            if (!Files.exists(fil)) {
                Files.createFile(
                        fil, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer skriver = Files.newBufferedWriter(fil)) {
                verdier.store(skriver, null);
            }
        } catch (IOException e) {
            throw new LokalFeil("Kan ikke skrive " + fil + ".", e);
        }
        return hemmelighet;
    }
}
