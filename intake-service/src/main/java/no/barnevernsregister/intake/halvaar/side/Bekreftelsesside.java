package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;

/** The last page before a form is sent: what goes, and what is still in the way. */
public final class Bekreftelsesside {

    private Bekreftelsesside() {}

    public static String skriv(Sideramme ramme, Skjemasak sak) {
        var ut = new StringBuilder();
        String tittel = ramme.ord("Send halvårsrapporten", "Send halvårsrapporten");
        Html html = ramme.start(ut, tittel);
        String hvem = sak.navn(sak.skjema().tjeneste().vert()) + ", "
                + ramme.av(sak.skjema().halvaar().navn());
        html.element("p", hvem, "class", "over").element("h1", tittel);
        List<Regelfunn> hindre = sak.funn().stream().filter(Regelfunn::stopper).toList();
        if (hindre.isEmpty()) {
            klar(html, ramme, sak);
        } else {
            html.element(
                    "p",
                    ramme.ord(
                            "Rapporten kan ikke sendes ennå: " + hindre.size()
                                    + " steder mangler svar, har feil eller trenger en merknad.",
                            "Rapporten kan ikkje sendast enno: " + hindre.size()
                                    + " stader manglar svar, har feil eller treng ein merknad."));
            html.start("p")
                    .element(
                            "a",
                            ramme.ord("Se hva som mangler", "Sjå kva som manglar"),
                            "href",
                            sak.adresse() + "?kontroll=1#oppsummering",
                            "class",
                            "knapp primar")
                    .slutt();
        }
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void klar(Html html, Sideramme ramme, Skjemasak sak) {
        List<Regelfunn> advarsler = sak.funn();
        html.element(
                "p",
                ramme.ord(
                        "Kontrollen fant ingen feil. Når rapporten er sendt, kan den ikke endres før Statsforvalteren eventuelt returnerer den.",
                        "Kontrollen fann ingen feil. Når rapporten er send, kan han ikkje endrast før Statsforvaltaren eventuelt returnerer han."));
        if (!advarsler.isEmpty()) {
            html.element("h2", ramme.ord("Advarsler med merknad", "Åtvaringar med merknad"))
                    .start("ul");
            for (Regelfunn funn : advarsler) {
                html.start("li")
                        .tekst(ramme.av(funn.tekst()) + " ")
                        .element("em", "«" + funn.merknad() + "»")
                        .slutt();
            }
            html.slutt();
        }
        if (sak.frist().over()) {
            html.start("p", "class", "varsel").tekst(ramme.ord("Fristen var ", "Fristen var "));
            sak.frist().skriv(html, ramme, false);
            html.tekst(ramme.ord(
                            ". Rapporten blir merket som for sent sendt.",
                            ". Rapporten vert merkt som for seint send."))
                    .slutt();
        }
        ramme.skjema(html, sak.adresse() + "/send");
        html.start(
                "input",
                "type",
                "hidden",
                "name",
                "versjon",
                "value",
                Long.toString(sak.skjema().versjon()));
        html.start("div", "class", "handlinger");
        html.element(
                "a",
                ramme.ord("Tilbake til skjemaet", "Tilbake til skjemaet"),
                "href",
                sak.adresse(),
                "class",
                "knapp sekundar");
        html.element(
                "button",
                ramme.ord("Send til Statsforvalteren", "Send til Statsforvaltaren"),
                "type",
                "submit",
                "class",
                "primar");
        html.slutt().slutt();
    }
}
