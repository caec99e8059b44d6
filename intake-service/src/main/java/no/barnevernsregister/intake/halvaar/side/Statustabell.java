package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import java.util.function.Predicate;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** Services and how far they have come, with boxes for those that something can be done with. */
final class Statustabell {

    private final Html html;
    private final Sideramme ramme;
    private final Frist frist;

    Statustabell(Html html, Sideramme ramme, Frist frist) {
        this.html = html;
        this.ramme = ramme;
        this.frist = frist;
    }

    void skriv(
            String tittel,
            List<Statuslinje> linjer,
            Predicate<Statuslinje> kanVelges,
            Predicate<Statuslinje> kanApnes) {
        html.start("div", "class", "rull", "tabindex", "0", "role", "region", "aria-label", tittel);
        html.start("table", "class", "status")
                .element("caption", tittel)
                .start("thead")
                .start("tr");
        for (String kolonne : List.of(
                ramme.ord("Velg", "Vel"),
                ramme.ord("Tjeneste", "Teneste"),
                ramme.ord("Status", "Status"),
                ramme.ord("Sist", "Sist"),
                ramme.ord("Funn", "Funn"))) {
            html.element("th", kolonne, "scope", "col");
        }
        html.slutt().slutt().start("tbody");
        linjer.forEach(en -> rad(en, kanVelges.test(en), kanApnes.test(en)));
        html.slutt().slutt().slutt();
    }

    private void rad(Statuslinje linje, boolean kanVelges, boolean kanApnes) {
        String enhet = linje.tjeneste().vert().toString();
        html.start("tr").start("td", "class", "velg");
        if (kanVelges) {
            html.start(
                    "input",
                    "type",
                    "checkbox",
                    "name",
                    "enhet",
                    "value",
                    enhet,
                    "id",
                    "v-" + enhet,
                    "aria-label",
                    ramme.ord("Velg ", "Vel ") + linje.navn());
        }
        html.slutt().start("th", "scope", "row");
        if (kanApnes) {
            html.element("a", linje.navn(), "href", linje.adresse());
        } else {
            html.tekst(linje.navn());
        }
        if (linje.tjeneste().interkommunal()) {
            html.element(
                    "span",
                    ramme.ord("for ", "for ") + linje.tjeneste().enheter().size() + ramme.ord(" kommuner", " kommunar"),
                    "class",
                    "dempet del");
        }
        html.slutt().start("td", "data-navn", ramme.ord("Status", "Status"));
        tilstand(linje);
        html.slutt().start("td", "data-navn", ramme.ord("Sist", "Sist"));
        linje.sist()
                .ifPresent(en -> html.tekst(ramme.tid(en.tid())).element("span", en.bruker(), "class", "dempet del"));
        html.slutt().start("td", "data-navn", ramme.ord("Funn", "Funn"));
        if (linje.vurdert()) {
            html.tekst(funn(linje));
        }
        html.slutt().slutt();
    }

    private void tilstand(Statuslinje linje) {
        Merkelapp.skriv(html, ramme, linje.skjema().map(Skjema::tilstand));
        if (linje.forSent()) {
            html.element("span", ramme.ord("sendt etter fristen", "send etter fristen"), "class", "sen del");
        } else if (linje.hosTjenesten() && frist.over()) {
            html.element("span", ramme.ord("over fristen", "over fristen"), "class", "sen del");
        }
    }

    private String funn(Statuslinje linje) {
        String advarsler = linje.advarsler() == 0
                ? ramme.ord("ingen", "ingen")
                : linje.advarsler()
                        + (linje.advarsler() == 1
                                ? ramme.ord(" advarsel", " åtvaring")
                                : ramme.ord(" advarsler", " åtvaringar"));
        return linje.i(Tilstand.Sendt.class) && linje.hindre() > 0
                ? advarsler + ramme.ord(", mangler vurdering", ", manglar vurdering")
                : advarsler;
    }
}
