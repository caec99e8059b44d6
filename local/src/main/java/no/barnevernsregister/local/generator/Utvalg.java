package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;

/** Which municipalities are played: whole counties one after the other, so that county figures become complete. */
public final class Utvalg {

    /** Finnmark and Østfold together are thirty municipalities of very different sizes. */
    private static final List<String> FORST = List.of("56", "31");

    private Utvalg() {}

    /**
     * The first municipalities of the order, valid on the day.
     *
     * @throws IllegalArgumentException when there are not so many
     */
    public static List<Kommune> kommuner(int antall, LocalDate dag) {
        List<Kommune> alle = Kommuner.paaDato(dag);
        if (antall < 1 || antall > alle.size()) {
            throw new IllegalArgumentException("Antall kommuner må ligge mellom 1 og " + alle.size() + ".");
        }
        Map<String, Integer> barn = alle.stream()
                .collect(Collectors.groupingBy(
                        Kommune::fylkesnummer, Collectors.summingInt(kommune -> Barnetall.i(kommune, dag.getYear()))));
        Comparator<Kommune> rekkefolge = Comparator.<Kommune>comparingInt(kommune -> forst(kommune.fylkesnummer()))
                .thenComparingInt(kommune -> barn.getOrDefault(kommune.fylkesnummer(), 0))
                .thenComparing(Kommune::nummer);
        return alle.stream().sorted(rekkefolge).limit(antall).toList();
    }

    private static int forst(String fylke) {
        int plass = FORST.indexOf(fylke);
        return plass < 0 ? FORST.size() : plass;
    }
}
