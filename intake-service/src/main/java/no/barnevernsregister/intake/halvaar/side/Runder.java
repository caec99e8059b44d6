package no.barnevernsregister.intake.halvaar.side;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Halvaar;

/** Links to the same page for the rounds around. */
final class Runder {

    private Runder() {}

    static void skriv(Html html, Sideramme ramme, Halvaar halvaar, String side) {
        html.start("nav", "class", "runder", "aria-label", ramme.ord("Andre halvår", "Andre halvår"));
        Stream.of(halvaar.forrige(), halvaar.neste())
                .forEach(en -> html.element("a", ramme.av(en.navn()), "href", "/halvaar/" + en + side));
        html.slutt();
    }
}
