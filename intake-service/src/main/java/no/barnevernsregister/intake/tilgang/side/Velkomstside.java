package no.barnevernsregister.intake.tilgang.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.side.Sideramme;

/** Where somebody without a role tells who she is, and asks a local administrator for one. */
public final class Velkomstside {

    /** A unit that one may ask for. */
    public record Valg(Enhet enhet, String navn) {}

    /**
     * What the page shows.
     *
     * @param navn what the person is called, as far as it is known
     * @param venterPaa units whose answer the person waits for, by name
     * @param feil what is wrong with what was written; empty for nothing
     */
    public record Innhold(String navn, String epost, List<Valg> valg, List<String> venterPaa, String feil) {

        public Innhold {
            valg = List.copyOf(valg);
            venterPaa = List.copyOf(venterPaa);
        }
    }

    private Velkomstside() {}

    public static String skriv(Sideramme ramme, Innhold innhold) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Be om tilgang", "Be om tilgang");
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel);
        for (String enhet : innhold.venterPaa()) {
            html.element(
                    "p",
                    ramme.ord("Du venter på svar fra ", "Du ventar på svar frå ")
                            + enhet
                            + ramme.ord(
                                    ". En lokal administrator der må godkjenne. Logg inn igjen når det er gjort.",
                                    ". Ein lokal administrator der må godkjenne. Logg inn att når det er gjort."),
                    "class",
                    "beskjed",
                    "role",
                    "status");
        }
        if (!innhold.feil().isEmpty()) {
            html.element("p", innhold.feil(), "class", "varsel feil", "role", "alert");
        }
        ramme.skjema(html, "/tilgang/be", "class", "kort");
        html.element(
                "p",
                ramme.ord(
                        "Vi vet at du er den du er, men ikke hvor du arbeider. En lokal administrator i tjenesten gir deg rollen du trenger.",
                        "Vi veit at du er den du er, men ikkje kvar du arbeider. Ein lokal administrator i tenesta gjev deg rolla du treng."));
        felt(html, "navn", ramme.ord("Navn", "Namn"), "text", "name", innhold.navn());
        felt(html, "epost", ramme.ord("E-post på jobben", "E-post på jobben"), "email", "email", innhold.epost());
        html.element("label", ramme.ord("Kommune eller bydel", "Kommune eller bydel"), "for", "enhet");
        html.start("select", "id", "enhet", "name", "enhet", "required", "");
        html.element("option", ramme.ord("Velg", "Vel"), "value", "");
        innhold.valg()
                .forEach(en ->
                        html.element("option", en.navn(), "value", en.enhet().toString()));
        html.slutt().start("div", "class", "handlinger");
        html.element("button", ramme.ord("Send", "Send"), "type", "submit", "class", "primar")
                .slutt()
                .slutt();
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void felt(Html html, String id, String navn, String type, String fyll, String verdi) {
        html.element("label", navn, "for", id);
        html.start(
                "input",
                "type",
                type,
                "id",
                id,
                "name",
                id,
                "required",
                "",
                "maxlength",
                "200",
                "autocomplete",
                fyll,
                "value",
                verdi);
    }
}
