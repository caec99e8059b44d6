package no.barnevernsregister.register.sletting.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.register.sletting.Slettepost;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The erasure list: one line of JSON for each order, in a file that is backed up apart from the database. A database that is
 * restored from before an erasure gets it carried out again.
 */
@ApplicationScoped
public class Sletteliste {

    private final Path fil;

    Sletteliste(@ConfigProperty(name = "bvr.sletting.liste", defaultValue = ".bvr/sletteliste.jsonl") Path fil) {
        this.fil = fil;
    }

    /** Is on disk when it returns. Without that no person is erased, since a restore would bring the person back. */
    void skriv(Slettepost post) {
        try {
            Path mappe = fil.toAbsolutePath().getParent();
            if (mappe != null) {
                Files.createDirectories(mappe);
            }
            try (var kanal = FileChannel.open(
                    fil, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                var linje = ByteBuffer.wrap((HendelseJson.skriv(post) + "\n").getBytes(UTF_8));
                while (linje.hasRemaining()) {
                    kanal.write(linje);
                }
                kanal.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Slettelisten " + fil + " kan ikke skrives; ingenting er slettet.", e);
        }
    }

    /** All orders, the oldest first. A line that broke off was of an order that was not carried out. */
    List<Slettepost> les() {
        if (!Files.exists(fil)) {
            return List.of();
        }
        try {
            return Files.readAllLines(fil).stream()
                    .filter(linje -> linje.endsWith("}"))
                    .map(linje -> HendelseJson.lesVerdi(linje, Slettepost.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Slettelisten " + fil + " kan ikke leses.", e);
        }
    }
}
