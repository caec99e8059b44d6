package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * The answer to {@link MigreringsrapportBestilt}.
 *
 * @param rapport the national report as JSON, encrypted with the municipality's key: it names cases by journal number
 */
public record MigreringsrapportLevert(
        BestillingId bestillingId, Kommunenummer kommune, Instant levert, Nyttelast rapport) implements Hendelsesdata {

    /** What the payload is sealed to. */
    public InnsendingId nyttelastId() {
        return nyttelastId(bestillingId);
    }

    /** What the payload of the answer to an order is sealed to. */
    public static InnsendingId nyttelastId(BestillingId bestilling) {
        return new InnsendingId(bestilling.verdi());
    }

    @Override
    public Emne emne() {
        return Emne.MIGRERINGSRAPPORT_LEVERT;
    }

    @Override
    public String nokkel() {
        return bestillingId.toString();
    }
}
