package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader can download.
 *
 * @param publisert files of the release; several formats of one table count as several files
 * @param tidligere earlier releases, one file each
 * @param rater tables of rates with their denominators
 */
public record Materiale(List<Utgivelsesfil> publisert, List<Utgivelsesfil> tidligere, List<Ratetabell> rater) {
    public Materiale {
        publisert = List.copyOf(publisert);
        tidligere = List.copyOf(tidligere);
        rater = List.copyOf(rater);
        if (publisert.isEmpty()) {
            throw new IllegalArgumentException("There is no published file to audit.");
        }
    }

    /** One release, and nothing else known. */
    public static Materiale av(Utgivelsesfil... filer) {
        return new Materiale(List.of(filer), List.of(), List.of());
    }

    /** The same with an earlier release. */
    public Materiale medTidligere(Utgivelsesfil fil) {
        var mer = new ArrayList<>(tidligere);
        mer.add(fil);
        return new Materiale(publisert, mer, rater);
    }

    /** The same with a table of rates. */
    public Materiale medRater(Ratetabell tabell) {
        var mer = new ArrayList<>(rater);
        mer.add(tabell);
        return new Materiale(publisert, tidligere, mer);
    }
}
