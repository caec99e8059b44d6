package no.barnevernsregister.register.revisjon.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.register.revisjon.Segl;

/**
 * The newest seals outside the database: a file a month, a line a seal, each signed with Ed25519. The private key is wrapped by
 * the key service; the public one lies beside, so that whoever checks needs no secret.
 *
 * <p>The folder must be one that the database's people cannot change.
 */
public final class Seglfil {

    private static final String NOKKELNAVN = "revisjon";
    private static final String ALGORITME = "Ed25519";
    private static final String PRIVAT = "segl.privat";
    private static final String OFFENTLIG = "segl.offentlig";

    private final Path mappe;
    private final Nokkeltjeneste nokler;

    public Seglfil(Path mappe, Nokkeltjeneste nokler) {
        this.mappe = mappe;
        this.nokler = nokler;
    }

    /** Adds a seal; it is on disk when this returns. */
    public void leggTil(Segl segl, Instant naa) {
        try {
            String innhold = segl.nr() + ";" + segl.kjede() + ";" + naa;
            Signature signatur = Signature.getInstance(ALGORITME);
            signatur.initSign(privat());
            signatur.update(innhold.getBytes(UTF_8));
            String linje = innhold + ";" + Base64.getEncoder().encodeToString(signatur.sign()) + "\n";
            Path fil = mappe.resolve(
                    "segl-" + naa.atOffset(ZoneOffset.UTC).toString().substring(0, 7) + ".txt");
            Files.writeString(fil, linje, CREATE, APPEND, DSYNC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Seglet kunne ikke skrives i " + mappe + ".", e);
        }
    }

    /** Number and chain of all seals, each with its signature checked; a line that does not hold has an empty chain. */
    public Map<Long, String> les() {
        Map<Long, String> funnet = new TreeMap<>();
        if (!Files.isDirectory(mappe)) {
            return funnet;
        }
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.filter(en -> en.getFileName().toString().matches("segl-[0-9-]+[.]txt"))
                    .sorted()
                    .toList()) {
                for (String linje : Files.readAllLines(fil)) {
                    les(linje, funnet);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Seglene kunne ikke leses i " + mappe + ".", e);
        }
        return funnet;
    }

    private void les(String linje, Map<Long, String> funnet) throws IOException {
        List<String> felt = List.of(linje.split(";", -1));
        if (felt.size() != 4 || !felt.getFirst().matches("[0-9]{1,18}")) {
            throw new IOException("En linje i seglfila er ikke et segl.");
        }
        funnet.put(
                Long.valueOf(felt.getFirst()),
                holder(linje.substring(0, linje.lastIndexOf(';')), felt.get(3)) ? felt.get(1) : "");
    }

    private boolean holder(String innhold, String signert) throws IOException {
        try {
            Signature signatur = Signature.getInstance(ALGORITME);
            signatur.initVerify(offentlig());
            signatur.update(innhold.getBytes(UTF_8));
            return signatur.verify(Base64.getDecoder().decode(signert));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private PublicKey offentlig() throws IOException, GeneralSecurityException {
        byte[] bytes = Base64.getDecoder()
                .decode(Files.readString(mappe.resolve(OFFENTLIG)).strip());
        return KeyFactory.getInstance(ALGORITME).generatePublic(new X509EncodedKeySpec(bytes));
    }

    private PrivateKey privat() throws IOException, GeneralSecurityException {
        Path fil = mappe.resolve(PRIVAT);
        if (!Files.exists(fil)) {
            lagNokler(fil);
        }
        byte[] bytes = nokler.pakkUt(NOKKELNAVN, Files.readAllBytes(fil));
        return KeyFactory.getInstance(ALGORITME).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    private void lagNokler(Path privat) throws IOException, GeneralSecurityException {
        Files.createDirectories(mappe);
        KeyPair par = KeyPairGenerator.getInstance(ALGORITME).generateKeyPair();
        byte[] innpakket = nokler.pakkInn(NOKKELNAVN, par.getPrivate().getEncoded());
        Files.writeString(
                mappe.resolve(OFFENTLIG),
                Base64.getEncoder().encodeToString(par.getPublic().getEncoded()) + "\n");
        Files.createFile(privat, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(privat, innpakket);
    }
}
