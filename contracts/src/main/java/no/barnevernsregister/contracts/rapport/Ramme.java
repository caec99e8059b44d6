package no.barnevernsregister.contracts.rapport;

import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param annetSprak address of the same page in the other written form; absent when there is none
 * @param syntetisk whether the page must say that its data are made by a machine
 */
public record Ramme(Sprak sprak, Stil stil, @Nullable String annetSprak, boolean syntetisk) {

    private static final Tekst HOPP = new Tekst("Hopp til innhold", "Hopp til innhald");
    private static final Tekst SYNTETISK = new Tekst(
            "Syntetiske data. Opplysningene gjelder ingen virkelige barn.",
            "Syntetiske data. Opplysingane gjeld ingen verkelege barn.");

    /** The frame of a page that is a file of its own. */
    public static Ramme fil(Sprak sprak) {
        return new Ramme(sprak, new Stil.Innebygd(), null, false);
    }

    /** Begins a page; the content follows, and then {@link #slutt}. */
    public Html start(Appendable ut, Tekst tittel) {
        Html html = new Html(ut);
        html.start("html", "lang", sprak.merke()).start("head").start("meta", "charset", "utf-8");
        html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", sprak.av(tittel) + " - Barnevernsregisteret");
        switch (stil) {
            case Stil.Lenke lenke -> html.start("link", "rel", "stylesheet", "href", lenke.adresse());
            case Stil.Innebygd _ -> html.stil(Stil.css());
        }
        html.slutt().start("body").element("a", sprak.av(HOPP), "class", "hopp", "href", "#innhold");
        html.start("header", "class", "topp").element("p", "Barnevernsregisteret", "class", "merke");
        if (annetSprak != null) {
            Sprak annet = sprak == Sprak.NB ? Sprak.NN : Sprak.NB;
            html.start("nav", "aria-label", "Språk")
                    .element(
                            "a",
                            annet.av(new Tekst("Bokmål", "Nynorsk")),
                            "href",
                            annetSprak,
                            "lang",
                            annet.merke(),
                            "hreflang",
                            annet.merke())
                    .slutt();
        }
        html.slutt();
        html.start("main", "id", "innhold", "tabindex", "-1");
        if (syntetisk) {
            html.element("p", sprak.av(SYNTETISK), "class", "varsel");
        }
        return html.element("h1", sprak.av(tittel));
    }

    /** Ends the page. */
    public static void slutt(Html html) {
        html.slutt().slutt().slutt();
    }
}
