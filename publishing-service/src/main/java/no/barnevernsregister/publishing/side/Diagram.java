package no.barnevernsregister.publishing.side;

import java.util.List;

/**
 * A line chart in its own units, ready to be drawn as SVG.
 *
 * @param beskrivelse what it shows, for those who do not see it
 * @param linjer the marks of the upright axis
 * @param tider the marks below
 * @param kurver the lines, the most important last so that it lies on top
 * @param brudd where figures before and after are not the same thing
 */
public record Diagram(
        String beskrivelse,
        int bredde,
        int hoyde,
        String venstre,
        String hoyre,
        String bunn,
        List<Merke> linjer,
        List<Merke> tider,
        List<Kurve> kurver,
        List<Merke> brudd) {

    /** A text at a place. */
    public record Merke(String x, String y, String tekst) {}

    /**
     * A line, in pieces where figures are hidden or missing.
     *
     * @param nummer 0 for the place that the page is about
     * @param sti the pieces between figures that will not change
     * @param forelopig the pieces that end in a provisional figure
     * @param etikett the name beside the last point
     */
    public record Kurve(int nummer, String sti, String forelopig, List<Punkt> punkter, Merke etikett) {}

    /**
     * A point.
     *
     * @param skjult whether it only marks that a figure is hidden here
     */
    public record Punkt(String x, String y, String tekst, boolean forelopig, boolean skjult) {}
}
