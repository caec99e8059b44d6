package no.barnevernsregister.prikking.revisor;

import java.util.List;

/**
 * One finding.
 *
 * @param sjekk the check that made it
 * @param alvor whether it stops the release
 * @param celle codes of the cell, in the order of the dimensions of the report; empty when it is about a whole file
 * @param setning what is wrong, in bokmål, without the hidden value
 * @param avledning published cells whose weighted sum is the hidden one; empty when none was looked for
 */
public record Funn(Sjekk sjekk, Alvor alvor, List<String> celle, String setning, List<Ledd> avledning) {
    public Funn {
        celle = List.copyOf(celle);
        avledning = List.copyOf(avledning);
    }

    Funn(Sjekk sjekk, Alvor alvor, List<String> celle, String setning) {
        this(sjekk, alvor, celle, setning, List.of());
    }
}
