package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.definisjon.Del;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;

/** Writes what stands in the way, with a link to each place. */
final class Oppsummering {

    private final Html html;
    private final Sideramme ramme;
    private final Skjemasak sak;

    Oppsummering(Html html, Sideramme ramme, Skjemasak sak) {
        this.html = html;
        this.ramme = ramme;
        this.sak = sak;
    }

    void skriv() {
        List<Regelfunn> hindre =
                sak.synlige().stream().filter(Regelfunn::stopper).toList();
        if (hindre.isEmpty()) {
            html.start("section", "class", "oppsummering ok", "id", "oppsummering", "tabindex", "-1");
            html.element("h2", ramme.ord("Ingenting mangler", "Ingenting manglar"));
            html.element(
                            "p",
                            ramme.ord(
                                    "Kontrollen fant ingenting som må rettes eller forklares.",
                                    "Kontrollen fann ingenting som må rettast eller forklarast."))
                    .slutt();
            return;
        }
        html.start("section", "class", "oppsummering", "id", "oppsummering", "tabindex", "-1");
        html.element(
                "h2",
                sak.skriver() == Skjemasak.Skriver.STATSFORVALTEREN
                        ? ramme.ord(
                                "Dette må på plass før rapporten kan godkjennes",
                                "Dette må på plass før rapporten kan godkjennast")
                        : ramme.ord(
                                "Dette må på plass før rapporten kan sendes",
                                "Dette må på plass før rapporten kan sendast"));
        html.start("ul");
        for (Del del : sak.definisjon().deler()) {
            long mangler = hindre.stream()
                    .filter(en -> en.erMangel() && Delstatus.iDelen(en, del))
                    .count();
            if (mangler > 0) {
                String forste = hindre.stream()
                        .filter(en -> en.erMangel() && Delstatus.iDelen(en, del))
                        .findFirst()
                        .map(sak::anker)
                        .orElse("del-" + del.id());
                lenke(
                        forste,
                        ramme.av(del.navn()) + ": "
                                + (mangler == 1
                                        ? ramme.ord("1 punkt er ikke fylt ut", "1 punkt er ikkje fylt ut")
                                        : mangler + ramme.ord(" punkter er ikke fylt ut", " punkt er ikkje fylte ut")));
            }
            for (Regelfunn funn : hindre) {
                if (!funn.erMangel() && Delstatus.iDelen(funn, del)) {
                    String hvem = sak.skjema().tjeneste().interkommunal() ? sak.navn(funn.enhet()) + ", " : "";
                    lenke(
                            funn.erFeil() ? sak.anker(funn) : Skjemasak.anker(funn.merknadsfelt()),
                            hvem + funn.punkter().getFirst() + ": " + ramme.av(funn.tekst())
                                    + (funn.erFeil() ? "" : ramme.ord(" Skriv en merknad.", " Skriv ein merknad.")));
                }
            }
        }
        html.slutt().slutt();
    }

    private void lenke(String anker, String tekst) {
        html.start("li").element("a", tekst, "href", "#" + anker).slutt();
    }
}
