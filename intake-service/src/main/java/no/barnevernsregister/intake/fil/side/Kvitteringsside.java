package no.barnevernsregister.intake.fil.side;

import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.halvaar.side.Sideramme;

/** The receipt, as one prints and files it. */
public final class Kvitteringsside {

    private Kvitteringsside() {}

    public static String skriv(Sideramme ramme, Mottattfil fil, Optional<Valideringsrapport> rapport) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Kvittering for årsuttrekk ", "Kvittering for årsuttrekk ")
                + fil.uttrekk().aar() + ", " + Filord.enhetsnavn(fil);
        Html html = ramme.start(ut, tittel);
        html.element("script", "", "src", "/filer/opplasting.js", "defer", "");
        html.element("h1", tittel);
        html.start("table", "class", "kvittering").start("tbody");
        rad(
                html,
                ramme.ord("Kvitteringsnummer", "Kvitteringsnummer"),
                fil.innsending().id().toString());
        html.start("tr")
                .element("th", ramme.ord("Status", "Status"), "scope", "row")
                .start("td");
        Filord.merkelapp(html, ramme, fil);
        html.slutt().slutt();
        rad(html, ramme.ord("Mottatt", "Motteken"), ramme.tid(fil.innsending().mottatt()));
        rad(
                html,
                ramme.ord("Sist endret", "Sist endra"),
                ramme.tid(fil.innsending().endret()));
        String av = fil.av();
        rad(html, ramme.ord("Lastet opp av", "Lasta opp av"), av == null ? "Fagsystem" : av);
        rad(
                html,
                ramme.ord("På vegne av", "På vegner av"),
                Filord.enhetsnavn(fil) + ", "
                        + ramme.ord("organisasjonsnummer ", "organisasjonsnummer ")
                        + fil.innsending().avsender().rapporterendeOrg());
        rad(html, ramme.ord("Region", "Region"), fil.uttrekk().region());
        rapport.ifPresent(en -> {
            rad(html, ramme.ord("Feil", "Feil"), antall(en, Alvorlighet.ERROR, Alvorlighet.FATAL));
            rad(html, ramme.ord("Advarsler", "Åtvaringar"), antall(en, Alvorlighet.WARNING, Alvorlighet.WARNING));
            rad(html, ramme.ord("Regelsett", "Regelsett"), en.regelsett());
        });
        rad(
                html,
                ramme.ord("Filens avtrykk (SHA-256)", "Avtrykket til fila (SHA-256)"),
                fil.innsending().sha256());
        html.slutt().slutt();
        html.start("div", "class", "handlinger");
        html.element(
                "button",
                ramme.ord("Skriv ut", "Skriv ut"),
                "type",
                "button",
                "class",
                "primar",
                "data-skriv-ut",
                "",
                "hidden",
                "");
        html.element(
                        "a",
                        ramme.ord("Tilbake til filen", "Tilbake til fila"),
                        "href",
                        "/filer/" + fil.innsending().id(),
                        "class",
                        "knapp sekundar")
                .slutt();
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static String antall(Valideringsrapport rapport, Alvorlighet fra, Alvorlighet til) {
        return Long.toString(rapport.funn().stream()
                .map(no.barnevernsregister.contracts.hendelse.Funn::alvorlighet)
                .filter(en -> en.compareTo(fra) >= 0 && en.compareTo(til) <= 0)
                .count());
    }

    private static void rad(Html html, String navn, String verdi) {
        html.start("tr")
                .element("th", navn, "scope", "row")
                .element("td", verdi)
                .slutt();
    }
}
