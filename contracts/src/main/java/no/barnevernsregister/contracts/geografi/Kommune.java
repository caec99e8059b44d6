package no.barnevernsregister.contracts.geografi;

import java.time.LocalDate;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/**
 * A municipality while it had one number.
 *
 * @param navnFlersprakelig all official forms, or empty where there is one only
 * @param organisasjonsnummerErSyntetisk the sources lack it, so it was made: with a valid control digit, beginning with 2
 * @param gyldigTil the last valid day; absent while it is valid
 */
public record Kommune(
        Kommunenummer nummer,
        String navn,
        String navnFlersprakelig,
        String fylkesnummer,
        Organisasjonsnummer organisasjonsnummer,
        boolean organisasjonsnummerErSyntetisk,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil) {

    /** Whether this number is valid on the day. */
    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
