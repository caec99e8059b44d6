package no.barnevernsregister.intake.hjem.side;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.fil.side.Funntabell;
import no.barnevernsregister.intake.halvaar.side.Sideramme;

/** What is open at a service now, over all that it has sent. */
public final class Funnside {

    private Funnside() {}

    /** Writes the page; {@code flere} says that there are more than these. */
    public static String skriv(Sideramme ramme, String enhet, List<Funn> funn, boolean flere) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Åpne funn i ", "Opne funn i ") + enhet;
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel);
        html.element(
                "p",
                ramme.ord(
                        "Rett dem i fagsystemet. Et funn forsvinner når en ny melding ikke har det lenger.",
                        "Rett dei i fagsystemet. Eit funn forsvinn når ei ny melding ikkje har det lenger."));
        if (funn.isEmpty()) {
            html.element("p", ramme.ord("Ingen funn. Alt er i orden.", "Ingen funn. Alt er i orden."));
        } else {
            Funntabell.skriv(html, ramme, funn);
        }
        if (flere) {
            html.element(
                    "p", ramme.ord("Det er flere. Disse ble åpnet først.", "Det er fleire. Desse vart opna først."));
        }
        Sideramme.slutt(html);
        return ut.toString();
    }
}
