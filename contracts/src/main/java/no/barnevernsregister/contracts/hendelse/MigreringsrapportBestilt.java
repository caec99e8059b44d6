package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.typer.BestillingId;

/** A municipality asks how its last yearly extract compares with what its new case system has sent. */
public record MigreringsrapportBestilt(BestillingId bestillingId, Migreringsforesporsel foresporsel, Instant bestilt)
        implements Hendelsesdata {

    @Override
    public Emne emne() {
        return Emne.MIGRERINGSRAPPORT_BESTILT;
    }

    @Override
    public String nokkel() {
        return bestillingId.toString();
    }
}
