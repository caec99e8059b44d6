package no.barnevernsregister.register.uttrekk.halvaar;

import java.util.Comparator;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * What a half-year form is for: a municipality, or a district of one.
 *
 * @param bydel absent for the whole municipality
 */
public record Sted(Kommunenummer kommune, @Nullable Bydelsnummer bydel) implements Comparable<Sted> {

    @Override
    public int compareTo(Sted annet) {
        return Comparator.comparing(Sted::toString).compare(this, annet);
    }

    /** For example {@code 5601}, or {@code 0301-05}. */
    @Override
    public String toString() {
        return bydel == null ? kommune.verdi() : kommune + "-" + bydel.verdi();
    }
}
