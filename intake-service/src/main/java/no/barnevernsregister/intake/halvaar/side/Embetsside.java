package no.barnevernsregister.intake.halvaar.side;

import java.util.Comparator;
import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Embete;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** The county governor's page: its services, how far each has come, and approval of several at once. */
public final class Embetsside {

    private Embetsside() {}

    /** Writes the page; {@code beskjeder} are what has just happened. */
    public static String skriv(
            Sideramme ramme,
            Embete embete,
            Halvaar halvaar,
            List<Statuslinje> linjer,
            Frist kommune,
            Frist egen,
            List<String> beskjeder) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Halvårsrapporter, ", "Halvårsrapportar, ") + ramme.av(halvaar.navn());
        Html html = ramme.start(ut, tittel);
        html.element("p", embete.navn(), "class", "over").element("h1", tittel);
        beskjeder.forEach(en -> html.element("p", en, "class", "beskjed", "role", "status"));
        Runder.skriv(html, ramme, halvaar, "/statsforvalter");
        html.start("dl", "class", "fakta");
        html.start("div")
                .element("dt", ramme.ord("Frist for tjenestene", "Frist for tenestene"))
                .start("dd");
        kommune.skriv(html, ramme, true);
        html.slutt()
                .slutt()
                .start("div")
                .element("dt", ramme.ord("Frist for Statsforvalteren", "Frist for Statsforvaltaren"))
                .start("dd");
        egen.skriv(
                html,
                ramme,
                linjer.stream().anyMatch(en -> !en.i(Tilstand.Godkjent.class) && !en.i(Tilstand.Mottatt.class)));
        html.slutt().slutt().slutt();
        Opptelling.skriv(html, ramme, linjer);
        ramme.skjema(html, "/halvaar/" + halvaar + "/statsforvalter/godkjenn");
        new Statustabell(html, ramme, kommune)
                .skriv(
                        ramme.ord("Tjenester", "Tenester"),
                        linjer.stream()
                                .sorted(Comparator.comparing(en -> !en.i(Tilstand.Sendt.class)))
                                .toList(),
                        en -> en.i(Tilstand.Sendt.class) && en.hindre() == 0,
                        en -> en.skjema().isPresent() && !en.i(Tilstand.Kladd.class));
        html.element(
                "p",
                ramme.ord(
                        "En rapport kan velges her når den er sendt, vurderingen er fylt ut, og hver advarsel har en merknad.",
                        "Ein rapport kan veljast her når han er send, vurderinga er fylt ut, og kvar åtvaring har ein merknad."),
                "class",
                "dempet");
        html.start("div", "class", "handlinger");
        html.element(
                "button", ramme.ord("Godkjenn de valgte", "Godkjenn dei valde"), "type", "submit", "class", "primar");
        html.slutt().slutt();
        Sideramme.slutt(html);
        return ut.toString();
    }
}
