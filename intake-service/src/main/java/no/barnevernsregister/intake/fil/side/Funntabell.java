package no.barnevernsregister.intake.fil.side;

import java.util.List;
import java.util.Locale;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ord;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.intake.halvaar.side.Sideramme;

/** Findings as rows, in the order that they come. */
public final class Funntabell {

    private Funntabell() {}

    public static void skriv(Html html, Sideramme ramme, List<Funn> funn) {
        html.start("div", "class", "rull", "tabindex", "0", "role", "region", "aria-label", "Funn")
                .start("table", "class", "status funntabell");
        html.element("caption", ramme.ord("De alvorligste først", "Dei alvorlegaste først"), "class", "usynlig");
        html.start("thead").start("tr");
        List.of(ramme.av(Ord.JOURNALNUMMER), ramme.av(Ord.ALVORLIGHET), ramme.av(Ord.HVA), ramme.av(Ord.REGEL))
                .forEach(en -> html.element("th", en, "scope", "col"));
        html.slutt().slutt().start("tbody");
        funn.forEach(en -> rad(html, ramme, en));
        html.slutt().slutt().slutt();
    }

    private static void rad(Html html, Sideramme ramme, Funn funn) {
        Sprak sprak = ramme.sprak();
        boolean manglerNynorsk = sprak == Sprak.NN && funn.tekstNynorsk() == null;
        String merke = manglerNynorsk ? "nb" : sprak.merke();
        html.start("tr").start("th", "scope", "row");
        html.tekst(funn.journalnummer() == null ? ramme.ord("Hele filen", "Heile fila") : funn.journalnummer());
        if (funn.linje() != null) {
            html.element("span", ramme.ord("linje ", "linje ") + funn.linje(), "class", "del dempet");
        }
        html.slutt();
        html.start("td")
                .element(
                        "span",
                        ramme.av(Ord.av(funn.alvorlighet())),
                        "class",
                        "merkelapp " + funn.alvorlighet().name().toLowerCase(Locale.ROOT))
                .slutt();
        html.start("td", "data-navn", "Funn").element("p", Ord.tekst(funn, sprak), "lang", merke);
        html.element("p", Ord.gjorDette(funn, sprak), "lang", merke, "class", "dempet");
        if (!funn.verdier().isEmpty()) {
            html.element("p", Ord.verdier(funn), "class", "dempet");
        }
        html.slutt();
        html.start("td").tekst(funn.regelId());
        if (funn.lov() != null) {
            html.element("span", funn.lov(), "class", "del dempet");
        }
        html.slutt().slutt();
    }
}
