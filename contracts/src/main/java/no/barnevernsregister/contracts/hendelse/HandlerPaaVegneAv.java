package no.barnevernsregister.contracts.hendelse;

import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a submission and who delivered it.
 *
 * @param rapporterendeOrg the organisation whose data it is
 * @param leverandorOrg the vendor that delivered it; absent when the organisation did it itself
 * @param systemId the vendor's system; only for a system user
 */
public record HandlerPaaVegneAv(
        Organisasjonsnummer rapporterendeOrg,
        @Nullable Organisasjonsnummer leverandorOrg,
        @Nullable String systemId,
        Mekanisme mekanisme) {}
