package no.barnevernsregister.prikking.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An option of the form {@code kommune=geo.csv:kommune>fylke}: paths upwards by inner code, and the names of the levels. */
record Hierarkifil(String dimensjon, Map<String, List<String>> stier, List<String> nivaer) {
    static Hierarkifil les(String valg) {
        int lik = valg.indexOf('=');
        int kolon = valg.lastIndexOf(':');
        if (lik < 1 || kolon < lik) {
            throw new Argumentfeil("--hierarchy " + valg + ": the form is dimension=file.csv:inner>group.");
        }
        Csv csv = Csv.les(Path.of(valg.substring(lik + 1, kolon)));
        List<String> navn = List.of(valg.substring(kolon + 1).split(">", -1));
        int[] kolonner = navn.stream().mapToInt(csv::kolonne).toArray();
        Map<String, List<String>> stier = new TreeMap<>();
        Map<String, Integer> rader = new HashMap<>();
        for (int r = 0; r < csv.rader().size(); r++) {
            List<String> rad = csv.rader().get(r);
            for (int k : kolonner) {
                if (rad.get(k).isEmpty()) {
                    throw csv.feil(r, k, "the level is missing.");
                }
            }
            String kode = rad.get(kolonner[0]);
            List<String> grupper =
                    Arrays.stream(kolonner).skip(1).mapToObj(rad::get).toList();
            List<String> fra = stier.putIfAbsent(kode, grupper);
            rader.putIfAbsent(kode, r + 2);
            if (fra != null && !fra.equals(grupper)) {
                throw csv.feil(
                        r, kolonner[0], kode + " is already placed under " + fra + " in row " + rader.get(kode) + ".");
            }
        }
        return new Hierarkifil(valg.substring(0, lik), stier, navn.subList(1, navn.size()));
    }
}
