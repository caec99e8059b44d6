package no.barnevernsregister.intake.halvaar.side;

import no.barnevernsregister.contracts.rapport.Html;

/** A problem in plain words. */
public final class Feilside {

    private Feilside() {}

    /** Writes the page; {@code sporing} is what we find the request in our logs by, empty when there is nothing to find. */
    public static String skriv(Sideramme ramme, String tittel, String setning, String sporing) {
        var ut = new StringBuilder();
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel).element("p", setning);
        html.start("p")
                .element("a", ramme.ord("Til forsiden", "Til framsida"), "href", "/")
                .slutt();
        if (!sporing.isEmpty()) {
            html.element("p", ramme.ord("Sporing: ", "Sporing: ") + sporing, "class", "dempet");
        }
        Sideramme.slutt(html);
        return ut.toString();
    }
}
