package no.barnevernsregister.register.tilgang;

import java.util.Collection;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * The municipalities whose rows a transaction may see and add. Without one it sees nothing.
 *
 * @param verdi {@code alle}, or numbers with commas between
 */
public record Tilgang(String verdi) {

    /** What takes cases in and counts them needs every municipality. */
    public static final Tilgang ALLE = new Tilgang("alle");

    /** These municipalities and no other; none when there are none. */
    public static Tilgang til(Collection<Kommunenummer> kommuner) {
        return new Tilgang(kommuner.stream().map(Kommunenummer::verdi).sorted().collect(Collectors.joining(",")));
    }
}
