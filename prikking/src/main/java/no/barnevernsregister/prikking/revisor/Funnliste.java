package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Findings as they are made; sorted when read, so that the order of threads does not show. */
final class Funnliste {
    private final List<Funn> funn = new ArrayList<>();

    synchronized void legg(Funn ny) {
        funn.add(ny);
    }

    synchronized List<Funn> sortert() {
        return funn.stream()
                .distinct()
                .sorted(Comparator.comparing(Funn::sjekk)
                        .thenComparing(f -> String.join(",", f.celle()))
                        .thenComparing(Funn::setning))
                .toList();
    }
}
