package no.barnevernsregister.publishing.utgivelse;

import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.typer.BestillingId;
import org.jspecify.annotations.Nullable;

/**
 * A release: what it holds, how far it has come, and who has answered for it.
 *
 * @param kutt only what the register had learned at this instant is in it
 * @param bestiltAv the person who had it computed
 * @param godkjentAv another person, who approved it
 * @param publiseres the instant from which anybody can see it
 */
public record Utgivelse(
        BestillingId id,
        String navn,
        List<String> perioder,
        Instant kutt,
        Status status,
        String bestiltAv,
        @Nullable String godkjentAv,
        @Nullable Instant publiseres,
        @Nullable String skjermingsrapport) {

    /** How far a release has come. */
    public enum Status {
        PLANLAGT,
        BEREGNET,
        KONTROLLERT,
        GODKJENT,
        PUBLISERT
    }

    public Utgivelse {
        perioder = List.copyOf(perioder);
    }

    /** What others are told: approved becomes published when its instant has come. */
    public Status statusVed(Instant naa) {
        return status == Status.GODKJENT && publiseres != null && !publiseres.isAfter(naa) ? Status.PUBLISERT : status;
    }
}
