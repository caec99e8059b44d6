package no.barnevernsregister.intake.migrering;

import java.time.Instant;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.typer.BestillingId;
import org.jspecify.annotations.Nullable;

/**
 * An order of a migration report.
 *
 * @param rapport the register's answer; absent until it has come
 */
public record Migreringsbestilling(
        BestillingId id,
        Migreringsforesporsel foresporsel,
        Instant bestilt,
        @Nullable Migreringsrapport rapport) {}
