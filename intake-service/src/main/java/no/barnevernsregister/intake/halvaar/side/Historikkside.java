package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Sending;

/** What has been done with a form, and how any two sent versions differ. */
public final class Historikkside {

    private Historikkside() {}

    /**
     * Writes the page.
     *
     * @param fra number of the earlier version in the comparison
     * @param til number of the later one
     */
    public static String skriv(
            Sideramme ramme, Skjemasak sak, List<Hendelse> hendelser, List<Sending> sendinger, int fra, int til) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Versjoner og historikk", "Versjonar og historikk");
        Html html = ramme.start(ut, tittel);
        html.start("p", "class", "over")
                .element(
                        "a",
                        sak.navn(sak.skjema().tjeneste().vert()) + ", "
                                + ramme.av(sak.skjema().halvaar().navn()),
                        "href",
                        sak.adresse())
                .slutt();
        html.element("h1", tittel);
        logg(html, ramme, hendelser, sendinger);
        if (sendinger.size() > 1) {
            velger(html, ramme, sak, sendinger, fra, til);
            forskjeller(html, ramme, sak, sendinger.get(fra - 1), sendinger.get(til - 1));
        } else {
            html.element(
                    "p",
                    ramme.ord(
                            "Når rapporten er sendt mer enn én gang, kan versjonene sammenliknes her.",
                            "Når rapporten er send meir enn éin gong, kan versjonane samanliknast her."),
                    "class",
                    "dempet");
        }
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void logg(Html html, Sideramme ramme, List<Hendelse> hendelser, List<Sending> sendinger) {
        html.start("ol", "class", "logg");
        for (Hendelse en : hendelser) {
            String versjon =
                    en.slag() == Hendelse.Slag.SENDT ? ramme.ord(", versjon ", ", versjon ") + en.sending() : "";
            html.start("li").start("p").element("strong", ramme.av(en.slag().navn()) + versjon);
            if (en.slag() == Hendelse.Slag.SENDT
                    && sendinger.stream().anyMatch(s -> s.nummer() == en.sending() && s.forSent())) {
                html.element("span", ramme.ord("etter fristen", "etter fristen"), "class", "sen");
            }
            html.slutt().element("p", ramme.tid(en.tid()) + ", " + en.bruker(), "class", "dempet");
            if (!en.melding().isEmpty()) {
                html.element("blockquote", en.melding());
            }
            html.slutt();
        }
        html.slutt();
    }

    private static void velger(Html html, Sideramme ramme, Skjemasak sak, List<Sending> sendinger, int fra, int til) {
        html.element("h2", ramme.ord("Sammenlikn to versjoner", "Samanlikn to versjonar"));
        html.start("form", "method", "get", "action", sak.adresse() + "/versjoner", "class", "velger");
        valg(html, ramme, "fra", ramme.ord("Fra", "Frå"), sendinger, fra);
        valg(html, ramme, "til", ramme.ord("Til", "Til"), sendinger, til);
        html.element("button", ramme.ord("Sammenlikn", "Samanlikn"), "type", "submit", "class", "sekundar")
                .slutt();
    }

    private static void valg(
            Html html, Sideramme ramme, String navn, String tekst, List<Sending> sendinger, int valgt) {
        html.element("label", tekst, "for", navn).start("select", "id", navn, "name", navn);
        for (Sending en : sendinger) {
            String vist = ramme.ord("Versjon ", "Versjon ") + en.nummer() + ", " + ramme.tid(en.tid());
            if (en.nummer() == valgt) {
                html.element("option", vist, "value", Integer.toString(en.nummer()), "selected", "");
            } else {
                html.element("option", vist, "value", Integer.toString(en.nummer()));
            }
        }
        html.slutt();
    }

    private static void forskjeller(Html html, Sideramme ramme, Skjemasak sak, Sending fra, Sending til) {
        Map<Felt, Sending.Forskjell> alle = Sending.sammenlikn(fra.innhold(), til.innhold());
        if (alle.isEmpty()) {
            html.element("p", ramme.ord("Versjonene er like.", "Versjonane er like."));
            return;
        }
        html.start(
                "div",
                "class",
                "rull",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                ramme.ord("Forskjeller", "Skilnader"));
        html.start("table", "class", "forskjeller").start("thead").start("tr");
        html.element("th", ramme.ord("Punkt", "Punkt"), "scope", "col");
        html.element("th", ramme.ord("Versjon ", "Versjon ") + fra.nummer(), "scope", "col");
        html.element("th", ramme.ord("Versjon ", "Versjon ") + til.nummer(), "scope", "col");
        html.slutt().slutt().start("tbody");
        alle.forEach((felt, en) -> {
            html.start("tr")
                    .start("th", "scope", "row")
                    .tekst(navn(ramme, sak, felt))
                    .slutt();
            html.element("td", en.for_().isEmpty() ? "–" : en.for_());
            html.element("td", en.na().isEmpty() ? "–" : en.na()).slutt();
        });
        html.slutt().slutt().slutt();
    }

    private static String navn(Sideramme ramme, Skjemasak sak, Felt felt) {
        String hvem = sak.skjema().tjeneste().interkommunal() ? sak.navn(felt.enhet()) + ": " : "";
        return hvem
                + felt.merknadTil()
                        .map(en -> ramme.ord("Merknad til ", "Merknad til ") + en)
                        .or(() -> felt.annenInstansVed()
                                .map(en -> en + ramme.ord(", gitt av en annen instans", ", gitt av ein annan instans")))
                        .orElseGet(() -> felt.navn() + " "
                                + sak.definisjon()
                                        .punkt(felt.navn())
                                        .map(Punkt::navn)
                                        .map(ramme::av)
                                        .orElse(""));
    }
}
