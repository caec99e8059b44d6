package no.barnevernsregister.prikking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small table of the test resources. */
final class Eksempel {
    private Eksempel() {}

    static Problem liten(int terskel, Enslige enslige) {
        Map<String, List<String>> stier = new TreeMap<>();
        lest("geo_small.csv").forEach(rad -> stier.put(rad.get(0), List.of(rad.get(1))));
        var rader = lest("inner_small.csv");
        return new Problem(
                List.of(
                        new Dimensjon("kommune", List.copyOf(stier.keySet()), List.of(new Hierarki(stier))),
                        new Dimensjon("kjonn", List.of("G", "J"), List.of()),
                        new Dimensjon(
                                "alder",
                                rader.stream().map(r -> r.get(3)).distinct().toList(),
                                List.of())),
                List.of(new Tabell(List.of("kommune", "kjonn", "alder"))),
                rader.stream()
                        .map(r -> new Indrecelle(List.of(r.get(0), r.get(2), r.get(3)), Long.parseLong(r.get(4))))
                        .toList(),
                new Innstillinger(terskel, Nullmodus.SHOW, enslige));
    }

    private static List<List<String>> lest(String fil) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/suppression", fil)).stream()
                    .skip(1)
                    .map(linje -> Arrays.asList(linje.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
