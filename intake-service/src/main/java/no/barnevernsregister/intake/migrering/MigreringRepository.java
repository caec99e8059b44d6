package no.barnevernsregister.intake.migrering;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** Orders of migration reports. */
public interface MigreringRepository {

    /** Keeps the order and sends it to the register. */
    BestillingId bestill(Migreringsforesporsel foresporsel, String av);

    Optional<Migreringsbestilling> hent(BestillingId id);

    /** The municipality's orders, newest first, without their reports. */
    List<Migreringsbestilling> liste(Kommunenummer kommune, int flest);
}
