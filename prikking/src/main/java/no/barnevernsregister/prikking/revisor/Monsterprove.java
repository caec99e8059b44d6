package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Check A9: whether the pattern tells hidden counts apart. Each hidden inner cell gets one child more or less, the protection is run again,
 * and what it hides is compared. A change tells a reader that the count is not that one; information, no breach.
 */
public final class Monsterprove {
    private final Function<Map<List<String>, Long>, Set<List<String>>> skjulte;

    /**
     * Takes the protection to try.
     *
     * @param skjulte gives the codes of the cells hidden for counts by the codes of inner cells
     */
    public Monsterprove(Function<Map<List<String>, Long>, Set<List<String>>> skjulte) {
        this.skjulte = skjulte;
    }

    /**
     * Runs the protection twice for each hidden inner cell, and once as it is.
     *
     * @param indre counts by the codes of inner cells
     * @param flest how many hidden cells to try at most, in the order given
     */
    public List<Funn> prov(Map<List<String>, Long> indre, int flest) {
        Set<List<String>> monster = Set.copyOf(skjulte.apply(indre));
        var svar = new ArrayList<Funn>();
        int provd = 0;
        for (Map.Entry<List<String>, Long> celle : indre.entrySet()) {
            if (monster.contains(celle.getKey()) && provd < flest) {
                provd++;
                for (long ny : new long[] {celle.getValue() - 1, celle.getValue() + 1}) {
                    if (ny >= 0) {
                        Map<List<String>, Long> endret = new LinkedHashMap<>(indre);
                        endret.put(celle.getKey(), ny);
                        int ulike = ulike(monster, skjulte.apply(endret));
                        if (ulike > 0) {
                            svar.add(new Funn(
                                    Sjekk.A9,
                                    Alvor.MULIG,
                                    celle.getKey(),
                                    "Med ett barn " + (ny < celle.getValue() ? "færre" : "flere")
                                            + " ville mønsteret vært et annet: " + ulike
                                            + " celler skifter mellom skjult og vist."));
                        }
                    }
                }
            }
        }
        return svar;
    }

    private static int ulike(Set<List<String>> a, Set<List<String>> b) {
        var bare = new TreeSet<String>();
        a.stream().filter(c -> !b.contains(c)).forEach(c -> bare.add(String.join("\u0000", c)));
        b.stream().filter(c -> !a.contains(c)).forEach(c -> bare.add(String.join("\u0000", c)));
        return bare.size();
    }
}
