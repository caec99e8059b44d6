package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import org.jspecify.annotations.Nullable;

/**
 * Hides small counts, and others so that no sum gives them away: the simple rule, one more in each line.
 *
 * <p>A count with one to three children behind it is hidden. A line with exactly one hidden count would give it back, and so
 * would one whose hidden counts add up to as many as they are (each is then one); there the cheapest further count is hidden,
 * parts before totals, small before large, until no line is left. Zeros are shown. It proves nothing about lines taken
 * together; the suppression library does.
 */
public final class Skjerming {

    /** Counts with this many children behind them or fewer are hidden. */
    public static final int TERSKEL = 3;

    /**
     * What is hidden.
     *
     * @param primare small counts
     * @param sekundare hidden for the sake of others
     */
    public record Resultat(Set<Sted> primare, Set<Sted> sekundare, int antall) {

        public Resultat {
            primare = Set.copyOf(primare);
            sekundare = Set.copyOf(sekundare);
        }

        public boolean skjult(Sted sted) {
            return primare.contains(sted) || sekundare.contains(sted);
        }
    }

    private final Kube kube;
    private final Set<Sted> primare = new LinkedHashSet<>();
    private final Set<Sted> sekundare = new LinkedHashSet<>();
    private final Map<Sted, List<List<Sted>>> linjerMed = new HashMap<>();

    private Skjerming(Kube kube) {
        this.kube = kube;
    }

    /** Protects all counts of a release as one. */
    public static Resultat prikk(Kube kube) {
        return new Skjerming(kube).kjor();
    }

    private Resultat kjor() {
        List<Sted> steder = kube.steder();
        for (Sted sted : steder) {
            long barn = kube.tall(sted).barn();
            if (barn >= 1 && barn <= TERSKEL) {
                primare.add(sted);
            }
        }
        List<List<Sted>> linjer = kube.linjer();
        for (List<Sted> linje : linjer) {
            linje.forEach(sted ->
                    linjerMed.computeIfAbsent(sted, s -> new ArrayList<>()).add(linje));
        }
        Deque<List<Sted>> ko = new ArrayDeque<>(linjer);
        Set<List<Sted>> iKo = new HashSet<>(linjer);
        for (List<Sted> linje = ko.poll(); linje != null; linje = ko.poll()) {
            iKo.remove(linje);
            while (gisBort(linje)) {
                Sted neste = billigste(linje);
                sekundare.add(neste);
                for (List<Sted> berort : linjerMed.getOrDefault(neste, List.of())) {
                    if (iKo.add(berort)) {
                        ko.add(berort);
                    }
                }
            }
        }
        return new Resultat(primare, sekundare, steder.size());
    }

    /** Whether the shown counts of the line give a hidden one away. */
    private boolean gisBort(List<Sted> linje) {
        List<Sted> skjulte = linje.stream().filter(this::skjult).toList();
        if (skjulte.isEmpty() || skjulte.size() == linje.size()) {
            return false;
        }
        if (billigste(linje) == null) {
            return false;
        }
        boolean summenErVist = !skjult(linje.getFirst());
        long sum = skjulte.stream().mapToLong(sted -> kube.tall(sted).verdi()).sum();
        return skjulte.size() == 1 || (summenErVist && sum == skjulte.size());
    }

    private boolean skjult(Sted sted) {
        return primare.contains(sted) || sekundare.contains(sted);
    }

    /** The count that is missed least; a shown zero cannot be hidden, since zeros are always shown. */
    private @Nullable Sted billigste(List<Sted> linje) {
        return linje.stream()
                .filter(sted -> !skjult(sted) && kube.tall(sted).verdi() > 0)
                .min(Comparator.comparingInt(Skjerming::niva)
                        .thenComparingLong(sted -> kube.tall(sted).verdi())
                        .thenComparing(Sted::toString))
                .orElse(null);
    }

    /** What readers look for is kept longest: ages 0–17 and 0–24, both sexes together, counties. */
    private static int niva(Sted sted) {
        int alder = switch (sted.alder()) {
            case ALLE -> 1;
            case FRA_0_TIL_17 -> 2;
            case FRA_0_TIL_24 -> 3;
            default -> 0;
        };
        return alder + (sted.kjonn() == Kjonn.ALLE ? 4 : 0) + (sted.region().startsWith("F") ? 8 : 0);
    }
}
