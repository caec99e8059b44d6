package no.barnevernsregister.contracts.geografi;

import java.time.LocalDate;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * A district of a city.
 *
 * @param gyldigTil the last valid day; absent while it is valid
 */
public record Bydel(
        Kommunenummer kommune,
        Bydelsnummer nummer,
        String navn,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil) {

    /** Whether the city has this district on the day. */
    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
