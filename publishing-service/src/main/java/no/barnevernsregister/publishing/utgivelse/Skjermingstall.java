package no.barnevernsregister.publishing.utgivelse;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.barnevernsregister.prikking.Rapport;

/**
 * What the protection cost, in numbers of cells only.
 *
 * @param celler cells of counts
 * @param primare hidden because they are small, or because a share would tell
 * @param sekundare hidden to cover those
 * @param nivaer the same by level, for example {@code fylke*ALLE*0-17}
 */
public record Skjermingstall(int celler, int primare, int sekundare, SortedMap<String, Niva> nivaer) {

    /** Cells of one level. */
    public record Niva(int celler, int primare, int sekundare) {
        Niva pluss(Niva annet) {
            return new Niva(celler + annet.celler, primare + annet.primare, sekundare + annet.sekundare);
        }
    }

    public Skjermingstall {
        nivaer = Collections.unmodifiableSortedMap(new TreeMap<>(nivaer));
    }

    static Skjermingstall av(List<Rapport> rapporter) {
        var nivaer = new TreeMap<String, Niva>();
        for (Rapport rapport : rapporter) {
            // The last part is the year.
            rapport.nivaer()
                    .forEach((navn, niva) -> nivaer.merge(
                            navn.substring(0, navn.lastIndexOf('*')),
                            new Niva(niva.celler(), niva.primare(), niva.sekundare()),
                            Niva::pluss));
        }
        return new Skjermingstall(
                nivaer.values().stream().mapToInt(Niva::celler).sum(),
                nivaer.values().stream().mapToInt(Niva::primare).sum(),
                nivaer.values().stream().mapToInt(Niva::sekundare).sum(),
                nivaer);
    }

    /** Share of the cells that is hidden, between 0 and 1. */
    public double andelSkjult() {
        return (primare + sekundare) / (double) Math.max(1, celler);
    }
}
