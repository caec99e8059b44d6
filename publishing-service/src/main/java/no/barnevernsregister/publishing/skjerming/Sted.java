package no.barnevernsregister.publishing.skjerming;

import java.util.Comparator;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * Where a count stands.
 *
 * @param telling id of the published count
 * @param region a municipality's number, or {@code F} and a county's
 * @param kategori a category of the count, or {@code ALLE}
 */
public record Sted(String telling, String region, Kjonn kjonn, Alder alder, String kategori, String periode)
        implements Comparable<Sted> {

    private static final Comparator<Sted> REKKE = Comparator.comparing(Sted::telling)
            .thenComparing(Sted::periode)
            .thenComparing(Sted::region)
            .thenComparing(Sted::kjonn)
            .thenComparing(Sted::alder)
            .thenComparing(Sted::kategori);

    @Override
    public int compareTo(Sted annet) {
        return REKKE.compare(this, annet);
    }

    /** The same of another region. */
    public Sted i(String annen) {
        return new Sted(telling, annen, kjonn, alder, kategori, periode);
    }
}
