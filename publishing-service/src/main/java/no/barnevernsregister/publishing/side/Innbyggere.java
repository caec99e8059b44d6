package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import no.barnevernsregister.contracts.geografi.Befolkning;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Alder;

/** Inhabitants behind a rate. */
final class Innbyggere {

    private Innbyggere() {}

    /** Those of an age on 1 January after a year; empty when they are not known for every municipality of the place. */
    static Optional<BigDecimal> etter(String sted, String periode, Alder alder) {
        if (periode.length() != 4 || alder.fra() < 0) {
            return Optional.empty();
        }
        long sum = 0;
        for (String nummer : Regioner.finn(sted).orElseThrow().medlemmer()) {
            OptionalInt antall = Befolkning.antall(
                    new Kommunenummer(nummer), Integer.parseInt(periode) + 1, alder.fra(), alder.til(periode));
            if (antall.isEmpty()) {
                return Optional.empty();
            }
            sum += antall.getAsInt();
        }
        return Optional.of(BigDecimal.valueOf(sum));
    }
}
