package no.barnevernsregister.intake.halvaar.side;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;

/**
 * What every page for people at work has around its content.
 *
 * @param navn who is logged in; empty for nobody
 * @param sti the page's own path, for the link to the other written form
 * @param merke the mark that every form on the page carries
 * @param syntetisk whether the page must say that its data are made by a machine
 */
public record Sideramme(Sprak sprak, String navn, String sti, String merke, boolean syntetisk) {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));
    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("nb", "NO"));

    /** Begins a page; the content follows, and then {@link #slutt}. */
    public Html start(StringBuilder ut, String tittel) {
        Html html = new Html(ut);
        html.start("html", "lang", sprak.merke()).start("head").start("meta", "charset", "utf-8");
        html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", tittel + " – Barnevernsregisteret");
        html.start("link", "rel", "stylesheet", "href", "/halvaar/stil.css");
        html.element("script", "", "src", "/halvaar/skjema.js", "defer", "");
        html.slutt()
                .start("body")
                .element("a", ord("Hopp til innhold", "Hopp til innhald"), "class", "hopp", "href", "#innhold");
        html.start("header", "class", "topp").start("div", "class", "bredde");
        html.element("a", "Barnevernsregisteret", "class", "merke", "href", "/");
        html.start("nav", "aria-label", ord("Konto og språk", "Konto og språk"));
        Sprak annet = sprak == Sprak.NB ? Sprak.NN : Sprak.NB;
        html.element(
                "a",
                annet.av(new Tekst("Bokmål", "Nynorsk")),
                "href",
                sti + "?lang=" + annet.merke(),
                "lang",
                annet.merke(),
                "hreflang",
                annet.merke());
        if (!navn.isEmpty()) {
            html.element("span", navn, "class", "hvem");
            html.element("a", ord("Logg ut", "Logg ut"), "href", "/halvaar/logg-ut");
        }
        html.slutt().slutt().slutt();
        html.start("main", "id", "innhold", "tabindex", "-1");
        if (syntetisk) {
            html.element(
                    "p",
                    ord(
                            "Syntetiske data. Opplysningene gjelder ingen virkelige barn.",
                            "Syntetiske data. Opplysningane gjeld ingen verkelege barn."),
                    "class",
                    "syntetisk");
        }
        return html;
    }

    public static void slutt(Html html) {
        html.slutt().slutt().slutt();
    }

    /** A form that posts, with the mark that says it is ours. */
    public Html skjema(Html html, String adresse, String... attributter) {
        String[] alle = new String[attributter.length + 4];
        alle[0] = "method";
        alle[1] = "post";
        alle[2] = "action";
        alle[3] = adresse;
        System.arraycopy(attributter, 0, alle, 4, attributter.length);
        html.start("form", alle);
        return html.start("input", "type", "hidden", "name", "merke", "value", merke);
    }

    public String ord(String nb, String nn) {
        return sprak == Sprak.NB ? nb : nn;
    }

    public String av(Tekst tekst) {
        return sprak.av(tekst);
    }

    public String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    public String tid(Instant tid) {
        return TID.format(ZonedDateTime.ofInstant(tid, Rapportering.OSLO));
    }
}
