package no.barnevernsregister.register.telling.infra;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.barnevernsregister.register.orakel.Celle;
import no.barnevernsregister.register.orakel.Kjentversjon;
import no.barnevernsregister.register.orakel.Orakel;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import no.barnevernsregister.register.telling.prove.TilfeldigeSaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL against the oracle, cell by cell: all counts, years and half-years, several cut-offs, sums and districts too. */
class OrakelIT {

    private static final int BARN = Integer.getInteger("orakel.barn", 150);
    private static final long FRO = Long.getLong("orakel.fro", 1);

    private static final Map<String, List<String>> PERIODER = Map.of(
            "2024-07-01T03:00:00Z", List.of("2022", "2023H2", "2024H1"),
            "2025-12-31T12:00:00Z", List.of("2020", "2021", "2024", "2025H1", "2025"),
            "2027-02-01T00:00:00Z", List.of("2018", "2023", "2024H1", "2025", "2025H2", "2026H1", "2026"));

    private static final List<String> TELLINGER =
            Tellinger.alle().stream().map(Telling::id).toList();

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void sql_og_orakel_er_enige_celle_for_celle() throws SQLException {
        List<List<List<Kjentversjon>>> barn = TilfeldigeSaker.barn(BARN, FRO);
        List<List<Kjentversjon>> saker = barn.stream().flatMap(List::stream).toList();
        Innlesing.les(register, saker);
        Set<String> sett = new HashSet<>();
        int celler = 0;
        for (var kutt : PERIODER.entrySet()) {
            for (String periode : kutt.getValue()) {
                Map<Celle.Sted, Celle> fra = celler(saker, periode, Instant.parse(kutt.getKey()), sett);
                celler += fra.size();
            }
        }
        System.out.printf("OrakelIT: %d saker, %d celler, %d tellinger%n", saker.size(), celler, sett.size());
        assertThat(sett).as("tellinger med tall").containsExactlyInAnyOrderElementsOf(TELLINGER);
    }

    private static Map<Celle.Sted, Celle> celler(
            List<List<Kjentversjon>> saker, String periode, Instant kutt, Set<String> sett) throws SQLException {
        Map<Celle.Sted, Celle> ventet = new TreeMap<>();
        Orakel.tell(saker, periode, kutt).forEach(celle -> ventet.put(celle.sted(), celle));
        Map<Celle.Sted, Celle> fikk = new TreeMap<>();
        List<String> dobbelt = new ArrayList<>();
        for (Celle celle : Celler.av(register, TELLINGER, periode, kutt)) {
            if (fikk.put(celle.sted(), celle) != null) {
                dobbelt.add(celle.sted().toString());
            }
        }
        assertThat(dobbelt).as("celler som finnes to ganger").isEmpty();
        assertThat(forskjeller(ventet, fikk)).as("%s, kutt %s", periode, kutt).isEmpty();
        ventet.keySet().forEach(sted -> sett.add(sted.telling()));
        return ventet;
    }

    private static String forskjeller(Map<Celle.Sted, Celle> ventet, Map<Celle.Sted, Celle> fikk) {
        Set<Celle.Sted> steder = new HashSet<>(ventet.keySet());
        steder.addAll(fikk.keySet());
        return steder.stream()
                .sorted()
                .filter(sted -> !like(ventet.get(sted), fikk.get(sted)))
                .map(sted -> "%n%s: orakel %s, SQL %s".formatted(sted, ventet.get(sted), fikk.get(sted)))
                .collect(joining());
    }

    private static boolean like(Celle en, Celle annen) {
        return en != null && annen != null && en.verdi().compareTo(annen.verdi()) == 0 && en.barn() == annen.barn();
    }
}
