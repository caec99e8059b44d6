package no.barnevernsregister.intake.halvaar.side;

import java.util.Locale;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** The state of a form as a small label; the colour only helps the word. */
final class Merkelapp {

    private Merkelapp() {}

    static void skriv(Html html, Sideramme ramme, Tilstand tilstand) {
        html.element(
                "span", ramme.av(tilstand.navn()), "class", "merkelapp " + tilstand.kode().toLowerCase(Locale.ROOT));
    }
}
