package no.barnevernsregister.publishing.skjerming;

import java.util.Comparator;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * Where a count stands.
 *
 * @param telling id of the count
 * @param region a municipality's number, or {@code F} and a county's
 */
public record Sted(String telling, String region, Kjonn kjonn, Alder alder, String periode)
        implements Comparable<Sted> {

    private static final Comparator<Sted> REKKE = Comparator.comparing(Sted::telling)
            .thenComparing(Sted::periode)
            .thenComparing(Sted::region)
            .thenComparing(Sted::kjonn)
            .thenComparing(Sted::alder);

    @Override
    public int compareTo(Sted annet) {
        return REKKE.compare(this, annet);
    }
}
