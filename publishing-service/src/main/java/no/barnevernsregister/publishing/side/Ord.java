package no.barnevernsregister.publishing.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;

/**
 * The words of the pages in one language, from {@code side/tekster.txt}: a key alone on its line, and below it the text in each
 * language.
 */
public final class Ord {

    private static final Map<String, Map<Sprak, String>> ALLE = les();

    private final Sprak sprak;

    public Ord(Sprak sprak) {
        this.sprak = sprak;
    }

    public Sprak sprak() {
        return sprak;
    }

    /**
     * A text without gaps.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public String av(String nokkel) {
        return finn(nokkel);
    }

    /** A text whose gap {@code {0}} is filled. */
    public String av(String nokkel, Object verdi) {
        return fyll(nokkel, verdi);
    }

    /** A text whose two gaps are filled. */
    public String av(String nokkel, Object forste, Object andre) {
        return fyll(nokkel, forste, andre);
    }

    /** A text whose three gaps are filled. */
    public String av(String nokkel, Object forste, Object andre, Object tredje) {
        return fyll(nokkel, forste, andre, tredje);
    }

    private String fyll(String nokkel, Object... verdier) {
        return new MessageFormat(finn(nokkel).replace("'", "''"), Sprakform.locale(sprak)).format(verdier);
    }

    private String finn(String nokkel) {
        Map<Sprak, String> tekst = ALLE.get(nokkel);
        if (tekst == null || tekst.get(sprak) == null) {
            throw new IllegalArgumentException("No text " + nokkel + " in " + sprak + ".");
        }
        return tekst.get(sprak);
    }

    static Map<String, Map<Sprak, String>> alle() {
        return ALLE;
    }

    private static Map<String, Map<Sprak, String>> les() {
        Map<String, Map<Sprak, String>> alle = new LinkedHashMap<>();
        String nokkel = "";
        for (String linje : linjer()) {
            String ren = linje.strip();
            if (ren.isEmpty() || ren.startsWith("#")) {
                continue;
            }
            int skille = ren.indexOf(' ');
            if (skille < 0) {
                nokkel = ren;
                if (alle.put(nokkel, new EnumMap<>(Sprak.class)) != null) {
                    throw new IllegalStateException("The text " + nokkel + " stands twice.");
                }
            } else {
                alle.computeIfAbsent(nokkel, n -> new EnumMap<>(Sprak.class))
                        .put(Sprak.av(ren.substring(0, skille)), ren.substring(skille + 1));
            }
        }
        return alle;
    }

    private static List<String> linjer() {
        try (InputStream fil = Ord.class.getResourceAsStream("/side/tekster.txt")) {
            if (fil == null) {
                throw new IllegalStateException("side/tekster.txt mangler.");
            }
            return new BufferedReader(new InputStreamReader(fil, UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
