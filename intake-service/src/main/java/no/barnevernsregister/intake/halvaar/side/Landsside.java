package no.barnevernsregister.intake.halvaar.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.skjema.Fylkessum;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** Bufdir's page: the whole country, sums by county, receipt, reminders and export. */
public final class Landsside {

    private Landsside() {}

    /** Writes the page; the sums are of what is approved. */
    public static String skriv(
            Sideramme ramme,
            Definisjon definisjon,
            List<Statuslinje> linjer,
            List<Fylkessum> summer,
            Frist kommune,
            boolean kanMotta,
            List<String> beskjeder) {
        var ut = new StringBuilder();
        Halvaar halvaar = definisjon.runde();
        String tittel = ramme.ord("Hele landet, ", "Heile landet, ") + ramme.av(halvaar.navn());
        Html html = ramme.start(ut, tittel);
        html.element("p", ramme.ord("Halvårsrapporter hos Bufdir", "Halvårsrapportar hos Bufdir"), "class", "over");
        html.element("h1", tittel);
        beskjeder.forEach(en -> html.element("p", en, "class", "beskjed", "role", "status"));
        Runder.skriv(html, ramme, halvaar, "/bufdir");
        Opptelling.skriv(html, ramme, linjer);
        html.start("p", "class", "verktoy");
        html.element(
                "a", ramme.ord("Last ned som CSV", "Last ned som CSV"), "href", "/halvaar/" + halvaar + "/eksport.csv");
        html.element(
                "a",
                ramme.ord("Last ned som Excel", "Last ned som Excel"),
                "href",
                "/halvaar/" + halvaar + "/eksport.xlsx");
        if (kanMotta) {
            html.element(
                    "a",
                    ramme.ord("Interkommunale tjenester", "Interkommunale tenester"),
                    "href",
                    "/halvaar/samarbeid");
        }
        html.slutt();
        if (kanMotta) {
            handlinger(html, ramme, halvaar, linjer);
        }
        Map<String, List<Statuslinje>> fylker = new TreeMap<>();
        linjer.forEach(en -> fylker.computeIfAbsent(en.tjeneste().vert().fylke(), _ -> new ArrayList<>())
                .add(en));
        fylker.forEach((fylke, ene) -> {
            String navn = Kommuner.fylkesnavn(fylke).orElse(fylke);
            long ferdige = ene.stream()
                    .filter(en -> en.i(Tilstand.Godkjent.class) || en.i(Tilstand.Mottatt.class))
                    .count();
            html.start("details", "class", "del").start("summary").element("span", navn, "class", "deltittel");
            html.element(
                            "span",
                            ferdige + ramme.ord(" av ", " av ") + ene.size() + ramme.ord(" godkjent", " godkjende"),
                            "class",
                            "delstatus")
                    .slutt();
            new Statustabell(html, ramme, kommune)
                    .skriv(navn, ene, _ -> false, en -> en.i(Tilstand.Godkjent.class) || en.i(Tilstand.Mottatt.class));
            html.slutt();
        });
        summene(html, ramme, definisjon, summer);
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void handlinger(Html html, Sideramme ramme, Halvaar halvaar, List<Statuslinje> linjer) {
        long godkjente =
                linjer.stream().filter(en -> en.i(Tilstand.Godkjent.class)).count();
        long mangler = linjer.stream().filter(Statuslinje::hosTjenesten).count();
        html.start("div", "class", "handlinger");
        ramme.skjema(html, "/halvaar/" + halvaar + "/bufdir/motta");
        html.element(
                        "button",
                        ramme.ord("Motta godkjente (", "Ta imot godkjende (") + godkjente + ")",
                        "type",
                        "submit",
                        "class",
                        "primar")
                .slutt();
        ramme.skjema(html, "/halvaar/" + halvaar + "/bufdir/paaminn");
        html.element(
                        "button",
                        ramme.ord(
                                        "Send påminnelse til dem som ikke har sendt (",
                                        "Send påminning til dei som ikkje har sendt (")
                                + mangler + ")",
                        "type",
                        "submit",
                        "class",
                        "sekundar")
                .slutt();
        html.slutt();
    }

    private static void summene(Html html, Sideramme ramme, Definisjon definisjon, List<Fylkessum> summer) {
        html.element("h2", ramme.ord("Summer for det som er godkjent", "Summar for det som er godkjent"));
        if (summer.isEmpty()) {
            html.element(
                    "p",
                    ramme.ord("Ingen rapporter er godkjent ennå.", "Ingen rapportar er godkjende enno."),
                    "class",
                    "dempet");
            return;
        }
        html.start(
                "div", "class", "rull", "tabindex", "0", "role", "region", "aria-label", ramme.ord("Summer", "Summar"));
        html.start("table", "class", "summer").start("thead").start("tr");
        html.element("th", ramme.ord("Punkt", "Punkt"), "scope", "col");
        summer.forEach(en -> html.element(
                "th",
                en.fylke().isEmpty()
                        ? ramme.ord("Landet", "Landet")
                        : Kommuner.fylkesnavn(en.fylke()).orElse(en.fylke()),
                "scope",
                "col",
                "class",
                "tall"));
        html.slutt().slutt().start("tbody");
        for (Punkt punkt : definisjon.punkter()) {
            if (punkt.erAntall() || !punkt.indikator().isEmpty()) {
                html.start("tr")
                        .start("th", "scope", "row")
                        .element("span", punkt.id(), "class", "nr")
                        .tekst(" " + ramme.av(punkt.navn()))
                        .slutt();
                summer.forEach(en -> html.element("td", en.tekst(punkt.id()), "class", "tall"));
                html.slutt();
            }
        }
        html.slutt().slutt().slutt();
    }
}
