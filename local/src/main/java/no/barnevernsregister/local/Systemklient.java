package no.barnevernsregister.local;

import no.barnevernsregister.contracts.typer.Organisasjonsnummer;

/**
 * A client of the local Maskinporten: one vendor for one municipality.
 *
 * @param id the client id, for example {@code fjordsak-5601}
 * @param delegert by delegation in Altinn; else as a system user
 * @param kanSende whether it may have the scope for sending
 */
public record Systemklient(
        String id, Organisasjonsnummer leverandor, Organisasjonsnummer kommune, boolean delegert, boolean kanSende) {}
