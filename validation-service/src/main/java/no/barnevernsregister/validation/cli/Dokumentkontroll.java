package no.barnevernsregister.validation.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XmlStrom;
import org.jspecify.annotations.Nullable;

/** Makes of a file on disk the submission that it would be at the front door. */
final class Dokumentkontroll {

    /** The front door takes no larger case message. */
    static final int STORST = 10 * 1024 * 1024;

    private static final Kryptert INTET = new Kryptert("ingen", new byte[0], new byte[0]);

    private final Organisasjonsnummer organisasjon;
    private final Provekjoring slag;

    Dokumentkontroll(Organisasjonsnummer organisasjon, Provekjoring slag) {
        this.organisasjon = organisasjon;
        this.slag = slag;
    }

    /** The file, or none when it is larger than what is received. */
    static Optional<byte[]> les(Path fil) throws IOException {
        try (InputStream inn = Files.newInputStream(fil)) {
            byte[] bytes = inn.readNBytes(STORST + 1);
            return bytes.length > STORST ? Optional.empty() : Optional.of(bytes);
        }
    }

    /**
     * A submission.
     *
     * @param nummer tells submissions of one run apart
     */
    InnsendingMottatt innsending(long nummer, byte[] bytes) {
        Ider ider = slag == Provekjoring.FRITTSTAENDE ? new Ider(null, null) : ider(bytes);
        return new InnsendingMottatt(
                new InnsendingId(new UUID(0, nummer)),
                new HandlerPaaVegneAv(organisasjon, null, null, Mekanisme.EGEN),
                Kanal.FAGSYSTEM,
                Format.BVR,
                null,
                slag,
                Kommunenummer.av("0000"),
                ider.dokument(),
                ider.sak(),
                Clock.systemUTC().instant(),
                null,
                new Nyttelast(1, 1, slag == Provekjoring.FRITTSTAENDE ? "" : sha256(bytes), INTET));
    }

    private record Ider(
            @Nullable DokumentId dokument, @Nullable SakId sak) {}

    /** What the front door looks up in a document; it need not hold the schema. */
    private static Ider ider(byte[] bytes) {
        DokumentId dokument = null;
        try (var strom = new XmlStrom(new ByteArrayInputStream(bytes))) {
            XmlDokument rot = strom.rot();
            dokument = rot.attributt("Id").map(DokumentId::av).orElse(null);
            for (var del = strom.neste(rot); del.isPresent(); del = strom.neste(rot)) {
                if (del.get().navn().equals("Sak")) {
                    return new Ider(
                            dokument, del.get().attributt("Id").map(SakId::av).orElse(null));
                }
            }
        } catch (UlesbarXml | IllegalArgumentException e) {
            // Then it belongs to no case, and the report says what is wrong with it.
        }
        return new Ider(dokument, null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
