package no.barnevernsregister.register.innsyn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.typer.Tekst;

/** What tables and columns are called on a page that a person reads. */
public final class Ledetekster {

    private static final Map<String, Tekst> TEKSTER = les();

    private Ledetekster() {}

    /** The text for a table or a column; one that we have none for is shown by its own name. */
    static Tekst av(String navn) {
        return TEKSTER.getOrDefault(navn, navn.endsWith("_id") ? new Tekst("Id", "Id") : new Tekst(navn, navn));
    }

    /** The text for a column, which may mean something of its own in its table. */
    static Tekst av(String tabell, String kolonne) {
        Tekst egen = TEKSTER.get(tabell + "." + kolonne);
        return egen == null ? av(kolonne) : egen;
    }

    /** Whether there is a text for a table or a column. */
    public static boolean har(String navn) {
        return TEKSTER.containsKey(navn) || navn.endsWith("_id");
    }

    private static Map<String, Tekst> les() {
        try (InputStream fil = Ledetekster.class.getResourceAsStream("/innsyn/ledetekster.csv")) {
            if (fil == null) {
                throw new IllegalStateException("Ledetekstene mangler.");
            }
            return new BufferedReader(new InputStreamReader(fil, UTF_8))
                    .lines()
                    .skip(1)
                    .map(linje -> linje.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(felt -> felt[0], felt -> new Tekst(felt[1], felt[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
