package no.barnevernsregister.intake.feil;

import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Tekst;

/** The pages that the types of problems point to: one of each kind, and one of all. */
public final class Feiltypeside {

    private static final Tekst ALLE = new Tekst("Feil i svar fra API-et", "Feil i svar frå API-et");
    private static final Tekst FORKLARING = new Tekst(
            "Alle feilsvar er application/problem+json (RFC 9457). Feltet type peker hit og endrer seg ikke; detail sier hva"
                    + " som er galt akkurat nå, og sporing er det vi finner forespørselen igjen med.",
            "Alle feilsvar er application/problem+json (RFC 9457). Feltet type peikar hit og endrar seg ikkje; detail seier kva"
                    + " som er gale akkurat no, og sporing er det vi finn førespurnaden att med.");
    private static final Tekst HVA = new Tekst("Hva som er galt", "Kva som er gale");
    private static final Tekst GJOR = new Tekst("Gjør dette", "Gjer dette");
    private static final Tekst FEILTYPE = new Tekst("Feil", "Feil");

    private Feiltypeside() {}

    /** The page of one kind. */
    public static String skriv(Feiltype feil, Ramme ramme) {
        var ut = new StringBuilder();
        Sprak sprak = ramme.sprak();
        Html html = ramme.start(ut, feil.tittel());
        html.start("p")
                .element("code", feil.slag())
                .tekst(", HTTP " + feil.status())
                .slutt();
        html.element("h2", sprak.av(HVA)).element("p", sprak.av(feil.hva()));
        html.element("h2", sprak.av(GJOR)).element("p", sprak.av(feil.gjorDette()));
        html.start("p").element("a", sprak.av(ALLE), "href", "/feil").slutt();
        Ramme.slutt(html);
        return ut.toString();
    }

    /** The page of all kinds. */
    public static String liste(Ramme ramme) {
        var ut = new StringBuilder();
        Sprak sprak = ramme.sprak();
        Html html = ramme.start(ut, ALLE).element("p", sprak.av(FORKLARING));
        html.start("table", "class", "register").start("thead").start("tr");
        html.element("th", "HTTP", "scope", "col").element("th", sprak.av(FEILTYPE), "scope", "col");
        html.element("th", sprak.av(GJOR), "scope", "col").slutt().slutt().start("tbody");
        for (Feiltype feil : Feiltype.values()) {
            html.start("tr").element("td", Integer.toString(feil.status())).start("td");
            html.element("a", sprak.av(feil.tittel()), "href", "/feil/" + feil.slag())
                    .slutt();
            html.element("td", sprak.av(feil.gjorDette())).slutt();
        }
        html.slutt().slutt();
        Ramme.slutt(html);
        return ut.toString();
    }
}
