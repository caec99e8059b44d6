package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;

/**
 * A key service for development: one file of 32 random bytes for each key, in one folder.
 *
 * <p>Several processes may share the folder: a key is written whole under another name first and then linked into place,
 * so that the first to come wins and nobody reads half a key.
 */
public final class FilNokkeltjeneste implements Nokkeltjeneste {

    private static final Pattern NAVN = Pattern.compile("[a-z0-9-]{1,64}");

    private final Path mappe;

    public FilNokkeltjeneste(Path mappe) {
        this.mappe = mappe;
    }

    @Override
    public byte[] pakkInn(String nokkelnavn, byte[] datanokkel) {
        try {
            return AesGcm.lukk(finnEllerLag(nokkelnavn), datanokkel, nokkelnavn.getBytes(UTF_8));
        } catch (GeneralSecurityException | IOException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " kunne ikke brukes.", e);
        }
    }

    @Override
    public byte[] pakkUt(String nokkelnavn, byte[] innpakket) {
        try {
            return AesGcm.apne(Files.readAllBytes(fil(nokkelnavn)), innpakket, nokkelnavn.getBytes(UTF_8));
        } catch (NoSuchFileException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " finnes ikke.", e);
        } catch (GeneralSecurityException | IOException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " passer ikke.", e);
        }
    }

    private byte[] finnEllerLag(String nokkelnavn) throws IOException {
        Path fil = fil(nokkelnavn);
        if (!Files.exists(fil)) {
            lag(fil);
        }
        return Files.readAllBytes(fil);
    }

    private void lag(Path fil) throws IOException {
        var bareEieren = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(mappe);
        Path kladd = Files.createTempFile(mappe, "ny", ".kladd", bareEieren);
        try {
            Files.write(kladd, AesGcm.tilfeldigNokkel());
            Files.createLink(fil, kladd);
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its key is the one.
            return;
        } finally {
            Files.delete(kladd);
        }
    }

    private Path fil(String nokkelnavn) {
        if (!NAVN.matcher(nokkelnavn).matches()) {
            throw new Krypteringsfeil("Et nøkkelnavn har bare små bokstaver, sifre og bindestrek.");
        }
        return mappe.resolve(nokkelnavn + ".nokkel");
    }
}
