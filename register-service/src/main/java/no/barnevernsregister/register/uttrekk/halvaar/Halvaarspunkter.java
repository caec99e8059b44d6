package no.barnevernsregister.register.uttrekk.halvaar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.barnevernsregister.register.telling.Aldersgrupper;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;

/**
 * The points of the half-year form that the register gives, from {@code halvaar/punkter.csv}. A point that is not there is
 * the municipality's to fill in: positions, visits of others, what no message tells.
 */
public final class Halvaarspunkter {

    private static final List<Punktledd> LEDD = les();

    private Halvaarspunkter() {}

    public static List<Punktledd> ledd() {
        return LEDD;
    }

    /** The points in the order of the file. */
    public static Set<String> punkter() {
        Set<String> punkter = new LinkedHashSet<>();
        LEDD.forEach(ledd -> punkter.add(ledd.punkt()));
        return punkter;
    }

    /**
     * The counts that the points need of one half-year.
     *
     * @param forrige of the half-year before, or of the one itself
     */
    public static List<Telling> tellinger(boolean forrige) {
        return LEDD.stream()
                .filter(ledd -> ledd.forrige() == forrige)
                .map(Punktledd::telling)
                .distinct()
                .map(id -> Tellinger.finn(id)
                        .orElseThrow(() -> new IllegalStateException("Tellingen " + id + " finnes ikke.")))
                .toList();
    }

    /** The half-year before this one. */
    public static Periode forrige(Periode halvaar) {
        int aar = halvaar.sisteDag().getYear();
        return Periode.av(halvaar.navn().endsWith("H1") ? (aar - 1) + "H2" : aar + "H1");
    }

    private static List<Punktledd> les() {
        try (InputStream fil =
                        Objects.requireNonNull(Halvaarspunkter.class.getResourceAsStream("/halvaar/punkter.csv"));
                var linjer = new BufferedReader(new InputStreamReader(fil, UTF_8))) {
            return linjer.lines().skip(1).map(Halvaarspunkter::les).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Punktledd les(String linje) {
        List<String> felt = List.of(linje.split(",", -1));
        return new Punktledd(
                felt.get(0),
                felt.get(1).equals("-") ? -1 : 1,
                felt.get(2),
                felt.get(3).isEmpty() ? null : felt.get(3),
                aldersgrupper(felt.get(4)),
                felt.get(5).equals("forrige"));
    }

    private static Set<String> aldersgrupper(String alder) {
        List<String> deler = Aldersgrupper.summer(Periode.av("2025")).get(alder);
        return Set.copyOf(deler == null ? List.of(alder) : deler);
    }
}
