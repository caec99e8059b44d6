package no.barnevernsregister.intake.halvaar.side;

import java.util.Locale;
import java.util.Optional;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** The state of a form as a small label; the colour only helps the word. */
public final class Merkelapp {

    private Merkelapp() {}

    /** Nothing stands for a form that nobody has opened. */
    public static void skriv(Html html, Sideramme ramme, Optional<Tilstand> tilstand) {
        if (tilstand.isEmpty()) {
            html.element("span", ramme.ord("Ikke begynt", "Ikkje byrja"), "class", "merkelapp ikke-begynt");
        } else {
            skriv(html, ramme, tilstand.orElseThrow());
        }
    }

    static void skriv(Html html, Sideramme ramme, Tilstand tilstand) {
        html.element(
                "span",
                ramme.av(tilstand.navn()),
                "class",
                "merkelapp " + tilstand.kode().toLowerCase(Locale.ROOT));
    }
}
