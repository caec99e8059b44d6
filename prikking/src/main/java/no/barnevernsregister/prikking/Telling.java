package no.barnevernsregister.prikking;

import java.util.List;

/**
 * One count of a release, in all the tables that show it.
 *
 * @param navn name, unique in the release; empty when the release has one count
 * @param tabeller what is published of it
 * @param celler its inner cells
 * @param barn distinct children of totals; a total that is not here has the sum of its inner cells' children
 * @param regler how it is protected
 * @param bidrag who contributes what, for an amount that is published by provider or kommune (P5); empty for counts
 */
public record Telling(
        String navn,
        List<Tabell> tabeller,
        List<Indrecelle> celler,
        List<Barnetall> barn,
        Innstillinger regler,
        List<Bidrag> bidrag) {
    public Telling {
        tabeller = List.copyOf(tabeller);
        celler = List.copyOf(celler);
        barn = List.copyOf(barn);
        bidrag = List.copyOf(bidrag);
        if (tabeller.isEmpty()) {
            throw new IllegalArgumentException("The count " + navn + " is in no table.");
        }
    }

    /** A count, or an amount whose contributors are too many to name. */
    public Telling(
            String navn, List<Tabell> tabeller, List<Indrecelle> celler, List<Barnetall> barn, Innstillinger regler) {
        this(navn, tabeller, celler, barn, regler, List.of());
    }

    /** An amount with its contributors. */
    public Telling medBidrag(List<Bidrag> flere) {
        return new Telling(navn, tabeller, celler, barn, regler, flere);
    }
}
