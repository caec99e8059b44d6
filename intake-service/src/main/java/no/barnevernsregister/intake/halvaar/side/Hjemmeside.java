package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Embete;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;

/** Where people come in: their own forms, their overviews, and the address for notices. */
public final class Hjemmeside {

    /**
     * What the page shows.
     *
     * @param epost the address for notices; empty when it has not been given
     * @param forslag the address that the login knows; empty for none
     */
    public record Innhold(
            Halvaar runde,
            List<Statuslinje> egne,
            List<Embete> embeter,
            boolean bufdir,
            Frist frist,
            String epost,
            String forslag,
            String beskjed) {

        public Innhold {
            egne = List.copyOf(egne);
            embeter = List.copyOf(embeter);
        }
    }

    private Hjemmeside() {}

    public static String skriv(Sideramme ramme, Innhold innhold) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Halvårsrapport", "Halvårsrapport");
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel);
        if (!innhold.beskjed().isEmpty()) {
            html.element("p", innhold.beskjed(), "class", "beskjed", "role", "status");
        }
        if (innhold.epost().isEmpty()) {
            epost(html, ramme, innhold, ramme.ord("Hvor skal vi sende varsler?", "Kvar skal vi sende varsel?"));
        }
        if (!innhold.egne().isEmpty()) {
            egne(html, ramme, innhold);
        }
        for (Embete embete : innhold.embeter()) {
            kort(
                    html,
                    embete.navn(),
                    ramme.ord("Se tjenestene, vurder og godkjenn", "Sjå tenestene, vurder og godkjenn"),
                    "/halvaar/" + innhold.runde() + "/statsforvalter");
        }
        if (innhold.bufdir()) {
            kort(
                    html,
                    "Bufdir",
                    ramme.ord("Se hele landet, motta og last ned", "Sjå heile landet, ta imot og last ned"),
                    "/halvaar/" + innhold.runde() + "/bufdir");
        }
        if (!innhold.epost().isEmpty()) {
            html.start("details", "class", "del")
                    .start("summary")
                    .element(
                            "span",
                            ramme.ord("E-post for varsler: ", "E-post for varsel: ") + innhold.epost(),
                            "class",
                            "deltittel")
                    .slutt();
            epost(html, ramme, innhold, ramme.ord("Endre adressen", "Endre adressa"));
            html.slutt();
        }
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void egne(Html html, Sideramme ramme, Innhold innhold) {
        for (Statuslinje linje : innhold.egne()) {
            html.start("section", "class", "kort");
            html.element("h2", linje.navn() + ", " + ramme.av(linje.halvaar().navn()));
            html.start("p");
            Merkelapp.skriv(html, ramme, linje.skjema().map(Skjema::tilstand));
            html.tekst(" ");
            if (linje.halvaar().equals(innhold.runde())) {
                html.tekst(ramme.ord("Frist ", "Frist "));
                innhold.frist().skriv(html, ramme, linje.hosTjenesten());
            }
            html.slutt();
            html.start("p")
                    .element(
                            "a",
                            linje.skjema().isEmpty()
                                    ? ramme.ord("Begynn å fylle ut", "Byrj å fylle ut")
                                    : linje.hosTjenesten()
                                            ? ramme.ord("Fortsett", "Hald fram")
                                            : ramme.ord("Se rapporten", "Sjå rapporten"),
                            "href",
                            linje.adresse(),
                            "class",
                            "knapp " + (linje.hosTjenesten() ? "primar" : "sekundar"),
                            "aria-label",
                            (linje.hosTjenesten() ? ramme.ord("Fyll ut ", "Fyll ut ") : ramme.ord("Se ", "Sjå "))
                                    + linje.navn() + ", "
                                    + ramme.av(linje.halvaar().navn()))
                    .slutt()
                    .slutt();
        }
    }

    private static void kort(Html html, String tittel, String lenke, String adresse) {
        html.start("section", "class", "kort").element("h2", tittel);
        html.start("p")
                .element("a", lenke, "href", adresse, "class", "knapp primar")
                .slutt()
                .slutt();
    }

    private static void epost(Html html, Sideramme ramme, Innhold innhold, String tittel) {
        ramme.skjema(html, "/halvaar/kontakt", "class", "kort");
        html.element("h2", tittel);
        html.element("label", ramme.ord("E-post på jobben", "E-post på jobben"), "for", "epost");
        html.element(
                "p",
                ramme.ord(
                        "Brukes til kvittering, påminnelse og beskjed når Statsforvalteren returnerer rapporten. E-posten har en lenke og ingen tall.",
                        "Vert brukt til kvittering, påminning og melding når Statsforvaltaren returnerer rapporten. E-posten har ei lenke og ingen tal."),
                "class",
                "dempet",
                "id",
                "epost-hjelp");
        html.start(
                "input",
                "type",
                "email",
                "id",
                "epost",
                "name",
                "epost",
                "autocomplete",
                "email",
                "required",
                "",
                "maxlength",
                "200",
                "aria-describedby",
                "epost-hjelp",
                "value",
                innhold.epost().isEmpty() ? innhold.forslag() : innhold.epost());
        html.start("div", "class", "handlinger");
        html.element("button", ramme.ord("Lagre", "Lagre"), "type", "submit", "class", "sekundar")
                .slutt()
                .slutt();
    }
}
