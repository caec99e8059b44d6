package no.barnevernsregister.publishing.side;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart and the table with the same numbers.
 *
 * @param id unique on the page
 * @param tittel what the numbers are
 * @param undertittel unit and ages
 * @param om the page about the key figure
 * @param sammenlign the page where the same places are compared
 * @param fotnoter why cells are hidden, what is provisional, where series break; only what this table needs
 */
public record Figur(
        String id,
        String tittel,
        String undertittel,
        String om,
        String sammenlign,
        Diagram diagram,
        List<Kolonne> kolonner,
        List<Rad> rader,
        List<String> fotnoter) {

    public Figur {
        kolonner = List.copyOf(kolonner);
        rader = List.copyOf(rader);
        fotnoter = List.copyOf(fotnoter);
    }

    /**
     * A column.
     *
     * @param serie the line of the chart that shows it; absent for a count or a whole
     */
    public record Kolonne(String navn, @Nullable String serie) {}

    /**
     * A period.
     *
     * @param forelopig whether its figures may still change
     * @param brudd whether they cannot be held against those above
     */
    public record Rad(String tid, boolean forelopig, boolean brudd, List<Celle> celler) {}

    /**
     * A cell.
     *
     * @param verdi the number itself, for the chart; absent where there is none
     * @param egen whether it is the figure of the place that the page is about
     */
    public record Celle(String tekst, @Nullable String verdi, boolean egen) {}
}
