package no.barnevernsregister.validation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that are meant by what stands on the command line. */
final class Filfinner {

    private Filfinner() {}

    /**
     * Files as they stand, and of folders all XML files by name, with those of folders inside them.
     *
     * @throws IllegalArgumentException with a sentence, when something is not there or cannot be read
     */
    static List<Path> finn(List<Path> nevnt) throws IOException {
        List<Path> alle = new ArrayList<>();
        for (Path en : nevnt) {
            if (Files.isDirectory(en)) {
                alle.addAll(iMappe(en));
            } else if (Files.isReadable(en)) {
                alle.add(en);
            } else {
                throw new IllegalArgumentException(
                        "Finner ikke filen eller mappen " + en + ", eller den kan ikke leses.");
            }
        }
        return alle;
    }

    private static List<Path> iMappe(Path mappe) throws IOException {
        try (Stream<Path> under = Files.walk(mappe)) {
            List<Path> filer = under.filter(Files::isRegularFile)
                    .filter(fil -> fil.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
            if (filer.isEmpty()) {
                throw new IllegalArgumentException("Mappen " + mappe + " har ingen .xml-filer.");
            }
            return filer;
        }
    }
}
