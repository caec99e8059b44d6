package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;

/** Writes what a rule found, with room for the comment that a warning asks for. */
public final class Funnskriver {

    private final Html html;
    private final Sideramme ramme;
    private final Skjemasak sak;

    Funnskriver(Html html, Sideramme ramme, Skjemasak sak) {
        this.html = html;
        this.ramme = ramme;
        this.sak = sak;
    }

    /** The findings at a field, as a piece of a page; empty when there are none. */
    public static String ved(Sideramme ramme, Skjemasak sak, Enhet enhet, String punkt) {
        List<Regelfunn> funn = sak.funnVed(enhet, punkt);
        if (funn.isEmpty()) {
            return "";
        }
        var ut = new StringBuilder();
        Html html = new Html(ut);
        int start = ut.length();
        funn.forEach(new Funnskriver(html, ramme, sak)::skriv);
        return ut.substring(start);
    }

    void skriv(Regelfunn funn) {
        html.start("div", "class", "regelfunn " + (funn.erFeil() ? "feil" : "advarsel"));
        html.start("p").element("strong", grad(funn) + " ").tekst(setning(funn));
        html.element("span", " " + funn.nokkel().replaceAll("/.*", ""), "class", "regel")
                .slutt();
        if (!funn.erFeil()) {
            merknad(funn);
        }
        html.slutt();
    }

    private String grad(Regelfunn funn) {
        return funn.erFeil() ? ramme.ord("Feil:", "Feil:") : ramme.ord("Advarsel:", "Åtvaring:");
    }

    /** The sentence, with what stands at the points when there are several. */
    String setning(Regelfunn funn) {
        return ramme.av(funn.tekst())
                + (funn.punkter().size() > 1 && !funn.tall().isEmpty() ? " (" + funn.tall() + ")" : "");
    }

    private void merknad(Regelfunn funn) {
        Felt felt = funn.merknadsfelt();
        boolean mine = funn.punkter().stream().anyMatch(en -> en.startsWith("SF."))
                ? sak.skriver() == Skjemasak.Skriver.STATSFORVALTEREN
                : sak.skriver() == Skjemasak.Skriver.TJENESTEN;
        if (!mine) {
            html.start("p", "class", "merknad").element("strong", ramme.ord("Merknad: ", "Merknad: "));
            html.tekst(funn.merknad().isBlank() ? ramme.ord("ingen", "ingen") : funn.merknad())
                    .slutt();
            return;
        }
        String id = Skjemasak.anker(felt);
        html.element(
                "label",
                ramme.ord("Hvorfor er det slik? Skriv en merknad", "Kvifor er det slik? Skriv ein merknad"),
                "for",
                id);
        html.start("textarea", "id", id, "name", felt.toString(), "rows", "2", "maxlength", "1000")
                .tekst(funn.merknad())
                .slutt();
    }
}
