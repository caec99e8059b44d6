package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;

/** Bufdir's page for intermunicipal services: who reports for whom. */
public final class Samarbeidsside {

    private Samarbeidsside() {}

    /** Writes the page; {@code feil} is why the last try was refused, empty for nothing. */
    public static String skriv(Sideramme ramme, Halvaar runde, List<Tjeneste> samarbeid, String feil) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Interkommunale tjenester", "Interkommunale tenester");
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel);
        html.element(
                "p",
                ramme.ord(
                        "Vertskommunen fyller ut ett skjema, med tall for hver kommune.",
                        "Vertskommunen fyller ut eitt skjema, med tal for kvar kommune."));
        if (!feil.isEmpty()) {
            html.element("p", feil, "class", "varsel", "role", "alert");
        }
        html.start("ul");
        for (Tjeneste en : samarbeid) {
            html.element(
                    "li",
                    String.join(
                            ", ",
                            en.enheter().stream()
                                    .map(enhet -> enhet.navn(runde.sisteDag()))
                                    .toList()));
        }
        html.slutt();
        ramme.skjema(html, "/halvaar/samarbeid", "class", "kort");
        html.element("h2", ramme.ord("Legg til en kommune i et samarbeid", "Legg til ein kommune i eit samarbeid"));
        felt(html, "vert", ramme.ord("Vertskommunens nummer", "Nummeret til vertskommunen"), "");
        felt(html, "medlem", ramme.ord("Medlemskommunens nummer", "Nummeret til medlemskommunen"), "");
        felt(
                html,
                "fra",
                ramme.ord("Fra og med halvår", "Frå og med halvår"),
                runde.neste().toString());
        html.start("div", "class", "handlinger");
        html.element("button", ramme.ord("Legg til", "Legg til"), "type", "submit", "class", "primar")
                .slutt()
                .slutt();
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void felt(Html html, String navn, String tekst, String verdi) {
        html.element("label", tekst, "for", navn);
        html.start(
                "input",
                "type",
                "text",
                "id",
                navn,
                "name",
                navn,
                "required",
                "",
                "maxlength",
                "6",
                "class",
                "tall",
                "value",
                verdi);
    }
}
