package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A key service for development: one file of 32 random bytes for each version of each key, in one folder.
 *
 * <p>Several processes may share the folder: a key is written whole under another name first and then linked into place,
 * so that the first to come wins and nobody reads half a key.
 */
public final class FilNokkeltjeneste implements Nokkeltjeneste {

    private static final Pattern NAVN = Pattern.compile("[a-z0-9-]{1,64}");
    /** Before what a later version wrapped; what the first wrapped has nothing before it. */
    private static final byte[] MERKE = "fil:v".getBytes(UTF_8);

    private static final int VERSJONSBYTES = 2;

    private final Path mappe;

    public FilNokkeltjeneste(Path mappe) {
        this.mappe = mappe;
    }

    @Override
    public byte[] pakkInn(String nokkelnavn, byte[] datanokkel) {
        try {
            if (!Files.exists(fil(nokkelnavn, 1))) {
                lag(fil(nokkelnavn, 1));
            }
            int versjon = nyeste(nokkelnavn);
            byte[] nokkel = Files.readAllBytes(fil(nokkelnavn, versjon));
            return merk(versjon, AesGcm.lukk(nokkel, datanokkel, nokkelnavn.getBytes(UTF_8)));
        } catch (GeneralSecurityException | IOException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " kunne ikke brukes.", e);
        }
    }

    @Override
    public byte[] pakkUt(String nokkelnavn, byte[] innpakket) {
        int versjon = versjon(innpakket);
        byte[] lukket = versjon == 1
                ? innpakket
                : Arrays.copyOfRange(innpakket, MERKE.length + VERSJONSBYTES, innpakket.length);
        try {
            byte[] nokkel = Files.readAllBytes(fil(nokkelnavn, versjon));
            return AesGcm.apne(nokkel, lukket, nokkelnavn.getBytes(UTF_8));
        } catch (NoSuchFileException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " finnes ikke.", e);
        } catch (GeneralSecurityException | IOException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " passer ikke.", e);
        }
    }

    @Override
    public void roter(String nokkelnavn) {
        try {
            lag(fil(nokkelnavn, Files.exists(fil(nokkelnavn, 1)) ? nyeste(nokkelnavn) + 1 : 1));
        } catch (IOException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " kunne ikke få en ny versjon.", e);
        }
    }

    @Override
    public void odelegg(String nokkelnavn) {
        try {
            for (int versjon = nyeste(nokkelnavn); versjon >= 1; versjon--) {
                Files.deleteIfExists(fil(nokkelnavn, versjon));
            }
        } catch (IOException e) {
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " kunne ikke ødelegges.", e);
        }
    }

    private int nyeste(String nokkelnavn) {
        int versjon = 1;
        while (Files.exists(fil(nokkelnavn, versjon + 1))) {
            versjon++;
        }
        return versjon;
    }

    private static byte[] merk(int versjon, byte[] lukket) {
        if (versjon == 1) {
            return lukket;
        }
        byte[] ut = Arrays.copyOf(MERKE, MERKE.length + VERSJONSBYTES + lukket.length);
        ut[MERKE.length] = (byte) (versjon >> Byte.SIZE);
        ut[MERKE.length + 1] = (byte) versjon;
        System.arraycopy(lukket, 0, ut, MERKE.length + VERSJONSBYTES, lukket.length);
        return ut;
    }

    private static int versjon(byte[] innpakket) {
        int hode = MERKE.length + VERSJONSBYTES;
        return innpakket.length > hode && Arrays.equals(innpakket, 0, MERKE.length, MERKE, 0, MERKE.length)
                ? ((innpakket[MERKE.length] & 0xff) << Byte.SIZE) | (innpakket[MERKE.length + 1] & 0xff)
                : 1;
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

    private Path fil(String nokkelnavn, int versjon) {
        if (!NAVN.matcher(nokkelnavn).matches()) {
            throw new Krypteringsfeil("Et nøkkelnavn har bare små bokstaver, sifre og bindestrek.");
        }
        return mappe.resolve(nokkelnavn + (versjon == 1 ? "" : ".v" + versjon) + ".nokkel");
    }
}
