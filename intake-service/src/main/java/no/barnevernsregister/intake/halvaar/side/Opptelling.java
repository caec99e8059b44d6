package no.barnevernsregister.intake.halvaar.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** How many services are in each state. */
final class Opptelling {

    private Opptelling() {}

    static void skriv(Html html, Sideramme ramme, List<Statuslinje> linjer) {
        Map<String, Long> antall = new LinkedHashMap<>();
        antall.put(
                ramme.ord("Ikke begynt", "Ikkje byrja"),
                linjer.stream().filter(en -> en.skjema().isEmpty()).count());
        for (Tilstand tilstand : List.of(
                new Tilstand.Kladd(),
                new Tilstand.Returnert("-"),
                new Tilstand.Sendt(),
                new Tilstand.Godkjent(),
                new Tilstand.Mottatt())) {
            antall.put(
                    ramme.av(tilstand.navn()),
                    linjer.stream()
                            .flatMap(en -> en.skjema().stream())
                            .filter(en -> en.tilstand().kode().equals(tilstand.kode()))
                            .count());
        }
        html.start("ul", "class", "opptelling");
        antall.forEach((navn, tall) -> html.start("li")
                .element("strong", Long.toString(tall))
                .tekst(" ")
                .element("span", navn)
                .slutt());
        html.slutt();
    }
}
