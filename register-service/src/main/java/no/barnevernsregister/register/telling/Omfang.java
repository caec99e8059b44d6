package no.barnevernsregister.register.telling;

import java.time.Instant;
import java.util.Set;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * How much of the register a count covers.
 *
 * @param kutt only what the register had learned at this instant is counted
 * @param kommuner the municipalities; all of the country when empty
 * @param bydeler whether the city districts come too, each a part of its municipality
 * @param summer whether the sums over sex and age come too: {@code ALLE} and the groups of {@link Aldersgrupper}
 */
public record Omfang(Instant kutt, Set<Kommunenummer> kommuner, boolean bydeler, boolean summer) {

    public Omfang {
        kommuner = Set.copyOf(kommuner);
    }

    /** The whole country by municipality, in cells that do not overlap. */
    public static Omfang landet(Instant kutt) {
        return new Omfang(kutt, Set.of(), false, false);
    }

    public Omfang i(Set<Kommunenummer> disse) {
        return new Omfang(kutt, disse, bydeler, summer);
    }

    public Omfang medBydeler() {
        return new Omfang(kutt, kommuner, true, summer);
    }

    public Omfang medSummer() {
        return new Omfang(kutt, kommuner, bydeler, true);
    }
}
