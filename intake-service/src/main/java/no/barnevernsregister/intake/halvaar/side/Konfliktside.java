package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.skjema.Fletting.Konflikt;

/** Shows both values where two people have changed the same point, and lets the one who is here choose. */
public final class Konfliktside {

    private Konfliktside() {}

    public static String skriv(Sideramme ramme, Skjemasak sak, List<Konflikt> konflikter) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("To har endret det samme", "To har endra det same");
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel);
        html.element(
                "p",
                ramme.ord(
                        "Noen andre lagret mens du fylte ut. Alt annet er lagret; velg hvilken verdi som skal gjelde her.",
                        "Nokon andre lagra medan du fylte ut. Alt anna er lagra; vel kva verdi som skal gjelde her."));
        ramme.skjema(html, sak.adresse());
        html.start(
                "input",
                "type",
                "hidden",
                "name",
                "versjon",
                "value",
                Long.toString(sak.skjema().versjon()));
        for (Konflikt konflikt : konflikter) {
            String navn = sak.definisjon()
                    .punkt(konflikt.felt().navn())
                    .map(Punkt::navn)
                    .map(ramme::av)
                    .orElse(ramme.ord("Merknad", "Merknad"));
            html.start("fieldset", "class", "konflikt");
            html.element("legend", konflikt.felt().navn() + " " + navn);
            valg(html, konflikt, konflikt.min(), ramme.ord("Din: ", "Di: "), "", true);
            valg(
                    html,
                    konflikt,
                    konflikt.deres().verdi(),
                    konflikt.deres().endretAv() + ": ",
                    " (" + ramme.tid(konflikt.deres().endret()) + ")",
                    false);
            html.slutt();
        }
        html.start("div", "class", "handlinger");
        html.element(
                "button",
                ramme.ord("Lagre valgene", "Lagre vala"),
                "type",
                "submit",
                "name",
                "handling",
                "value",
                "lagre",
                "class",
                "primar");
        html.slutt().slutt();
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void valg(Html html, Konflikt konflikt, String verdi, String hvem, String naar, boolean forvalgt) {
        html.start("label");
        String navn = konflikt.felt().toString();
        if (forvalgt) {
            html.start("input", "type", "radio", "name", navn, "value", verdi, "checked", "");
        } else {
            html.start("input", "type", "radio", "name", navn, "value", verdi);
        }
        html.tekst(hvem)
                .element("strong", verdi.isEmpty() ? "–" : verdi)
                .tekst(naar)
                .slutt();
    }
}
