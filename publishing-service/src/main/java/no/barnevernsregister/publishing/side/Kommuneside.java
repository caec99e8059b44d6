package no.barnevernsregister.publishing.side;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a municipality shows; all of it made from protected figures.
 *
 * @param medFylke whether the county is in the release; it is when all its municipalities are
 * @param fliser a tile for each key figure
 */
public record Kommuneside(
        String nummer, String navn, String fylke, boolean medFylke, String utgivelse, String dato, List<Flis> fliser) {

    /**
     * A key figure: the newest number, its rate, the years as a chart and a table.
     *
     * @param tall the newest number as text, or why there is none
     * @param rate the newest rate in words; absent where there is none
     * @param utvikling what happened since the year before, in words
     */
    public record Flis(
            String id,
            String navn,
            String aar,
            String tall,
            boolean skjult,
            @Nullable String rate,
            String utvikling,
            Diagram diagram,
            List<Rad> rader) {}

    /** A row of the table beside the chart. */
    public record Rad(String aar, String tall, String rate, String fylke) {}

    /** A line chart with direct labels, drawn on the server. */
    public record Diagram(String beskrivelse, String linje, List<Punkt> punkter, List<Punkt> merker) {}

    /** A point of the chart, in its own units, with the label beside it. */
    public record Punkt(String x, String y, String yTekst, String tekst) {}
}
