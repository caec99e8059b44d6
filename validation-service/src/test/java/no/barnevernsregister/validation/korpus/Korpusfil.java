package no.barnevernsregister.validation.korpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the corpus, or the {@link Oppskrift} of one that is too large to keep. Its folder says what it is sent as.
 *
 * @param navn folder and name without ending
 */
record Korpusfil(String navn, Path sti) {

    static final Path KORPUS = Path.of("src/test/resources/korpus");

    private static final String OPPSKRIFT = ".oppskrift";
    private static final String FORVENTET = ".forventet";

    /** All of them, in the order of their names. */
    static List<Korpusfil> alle() throws IOException {
        try (Stream<Path> filer = Files.walk(KORPUS, 2)) {
            return filer.filter(fil ->
                            fil.toString().endsWith(".xml") || fil.toString().endsWith(OPPSKRIFT))
                    .sorted()
                    .map(fil -> new Korpusfil(navn(fil), fil))
                    .toList();
        }
    }

    private static String navn(Path fil) {
        String hele = KORPUS.relativize(fil).toString();
        return hele.substring(0, hele.lastIndexOf('.'));
    }

    String mappe() {
        return navn.substring(0, navn.indexOf('/'));
    }

    private Path svar() {
        return KORPUS.resolve(navn + FORVENTET);
    }

    /** What it must give, line by line: the verdict, then the findings. */
    List<String> forventet() throws IOException {
        return Files.readAllLines(svar(), UTF_8);
    }

    void skrivForventet(List<String> linjer) throws IOException {
        Files.write(svar(), linjer, UTF_8);
    }

    /** The document as it is sent, where an address outside it leads to the trap. */
    Innhold les(Felle felle) throws IOException {
        if (sti.toString().endsWith(OPPSKRIFT)) {
            return new Oppskrift(Files.readAllLines(sti, UTF_8))::apne;
        }
        String raa = new String(Files.readAllBytes(sti), ISO_8859_1);
        byte[] bytes = felle.settInn(raa).getBytes(ISO_8859_1);
        return () -> new ByteArrayInputStream(bytes);
    }

    /** Opens the document; it may be opened many times. */
    @FunctionalInterface
    interface Innhold {

        InputStream apne();

        /** All of it, in an array that is made once, since memory is scarce. */
        default byte[] bytes() {
            try (var maal = apne();
                    var dokument = apne()) {
                var bytes = new byte[Math.toIntExact(maal.transferTo(OutputStream.nullOutputStream()))];
                dokument.readNBytes(bytes, 0, bytes.length);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
