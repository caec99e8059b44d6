package no.barnevernsregister.publishing.utgivelse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.BestillingId;
import org.jspecify.annotations.Nullable;

/**
 * A release: what it holds, how far it has come, and who has answered for it.
 *
 * @param kutt only what the register had learned at this instant is in it
 * @param bestiltAv the person who had it computed
 * @param godkjentAv another person, who approved it
 * @param publiseres the instant from which anybody can see it
 * @param skjermingsrapport in words: how much is hidden, or why it was not made
 * @param brudd findings of the auditor that stop it; absent before the audit
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
        @Nullable String skjermingsrapport,
        @Nullable Integer brudd) {

    /** How far a release has come. */
    public enum Status {
        /** Ordered; its counts have not come, or are being protected. */
        PLANLAGT,
        /** Protected and certified, and the auditor could work out nothing. */
        KONTROLLERT,
        /** The auditor worked out hidden cells: it can never be approved. */
        AVVIST_AV_REVISOR,
        /** The counts could not be protected at all. */
        FEILET,
        /** Approved by another person. */
        GODKJENT,
        /** Approved, and its instant has come. */
        PUBLISERT
    }

    public Utgivelse {
        perioder = List.copyOf(perioder);
    }

    /** What others are told: approved becomes published when its instant has come. */
    public Status statusVed(Instant naa) {
        return status == Status.GODKJENT && publiseres != null && !publiseres.isAfter(naa) ? Status.PUBLISERT : status;
    }

    /** Why a person cannot approve it now, in a sentence; empty when nothing is in the way. */
    public Optional<String> hindringFor(String hvem) {
        return switch (status) {
            case AVVIST_AV_REVISOR ->
                Optional.of("Revisoren kunne regne ut skjulte tall: " + brudd + " brudd. Les dem på /api/v1/utgivelser/"
                        + id + "/revisjon. Utgivelsen kan ikke godkjennes; bestill en ny når feilen er rettet.");
            case PLANLAGT, FEILET, GODKJENT, PUBLISERT ->
                Optional.of("Bare en kontrollert utgivelse kan godkjennes; denne er " + status + ".");
            case KONTROLLERT ->
                bestiltAv.equals(hvem)
                        ? Optional.of("Den som bestilte utgivelsen, kan ikke godkjenne den selv.")
                        : Optional.empty();
        };
    }
}
