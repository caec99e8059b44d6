package no.barnevernsregister.prikking.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An option of the form {@code kommune=geo.csv:kommune>fylke}: paths upwards by inner code. */
record Hierarkifil(String dimensjon, Map<String, List<String>> stier) {
    static Hierarkifil les(String valg) {
        int lik = valg.indexOf('=');
        int kolon = valg.lastIndexOf(':');
        if (lik < 1 || kolon < lik) {
            throw new Argumentfeil("--hierarchy " + valg + ": the form is dimension=file.csv:inner>group.");
        }
        Csv csv = Csv.les(Path.of(valg.substring(lik + 1, kolon)));
        List<Integer> kolonner = List.of(valg.substring(kolon + 1).split(">", -1)).stream()
                .map(csv::kolonne)
                .toList();
        Map<String, List<String>> stier = new TreeMap<>();
        for (int r = 0; r < csv.rader().size(); r++) {
            List<String> rad = csv.rader().get(r);
            var sti = new ArrayList<String>();
            for (int k : kolonner) {
                if (rad.get(k).isEmpty()) {
                    throw new Argumentfeil(csv.fil() + ", row " + (r + 2) + ", column "
                            + csv.hode().get(k) + ": the level is missing.");
                }
                sti.add(rad.get(k));
            }
            List<String> grupper = List.copyOf(sti.subList(1, sti.size()));
            List<String> fra = stier.putIfAbsent(sti.getFirst(), grupper);
            if (fra != null && !fra.equals(grupper)) {
                throw new Argumentfeil(csv.fil() + ", row " + (r + 2) + ", column "
                        + csv.hode().get(kolonner.getFirst()) + ": " + sti.getFirst() + " is already placed under "
                        + fra + ".");
            }
        }
        return new Hierarkifil(valg.substring(0, lik), stier);
    }
}
