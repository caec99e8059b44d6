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
 * @param utgave which edition it is
 * @param levert when all its counts had come
 * @param trukket that it was taken back
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
        @Nullable Integer brudd,
        Utgave utgave,
        @Nullable Instant levert,
        @Nullable Tilbaketrekking trukket) {

    /** How far a release has come. */
    public enum Status {
        /** Ordered; its counts have not come. */
        PLANLAGT,
        /** Its counts have come, and are being protected. */
        BEREGNET,
        /** Protected and certified, and the auditor could work out nothing. */
        KONTROLLERT,
        /** The auditor worked out hidden cells: it can never be approved. */
        AVVIST_AV_REVISOR,
        /** The counts could not be protected at all. */
        FEILET,
        /** Approved by another person. */
        GODKJENT,
        /** Approved, and its instant has come. */
        PUBLISERT,
        /** Approved, and then taken back: nobody sees it. */
        TRUKKET
    }

    public Utgivelse {
        perioder = List.copyOf(perioder);
    }

    /** A release that somebody has just ordered. */
    public static Utgivelse bestilt(
            BestillingId id, String navn, List<String> perioder, Instant kutt, String av, Utgave utgave) {
        return new Utgivelse(id, navn, perioder, kutt, Status.PLANLAGT, av, null, null, null, null, utgave, null, null);
    }

    /** What others are told: some states come by themselves when counts or the instant have come. */
    public Status statusVed(Instant naa) {
        return switch (status) {
            case PLANLAGT -> levert == null ? Status.PLANLAGT : Status.BEREGNET;
            case GODKJENT -> publiseres != null && !publiseres.isAfter(naa) ? Status.PUBLISERT : Status.GODKJENT;
            case BEREGNET, KONTROLLERT, AVVIST_AV_REVISOR, FEILET, PUBLISERT, TRUKKET -> status;
        };
    }

    /** Whether it is out or may still come out. */
    public boolean lever() {
        return switch (status) {
            case PLANLAGT, BEREGNET, KONTROLLERT, GODKJENT, PUBLISERT -> true;
            case AVVIST_AV_REVISOR, FEILET, TRUKKET -> false;
        };
    }

    /** Why it cannot be taken back, in a sentence; empty when nothing is in the way. */
    public Optional<String> hindringForTrekk() {
        return status == Status.GODKJENT
                ? Optional.empty()
                : Optional.of(
                        "Bare en godkjent eller publisert utgivelse kan trekkes tilbake; denne er " + status + ".");
    }

    /** Why no new edition can take its place, in a sentence; empty when nothing is in the way. */
    public Optional<String> hindringForNyVersjon(Instant naa) {
        Status naaer = statusVed(naa);
        return naaer == Status.PUBLISERT || naaer == Status.TRUKKET
                ? Optional.empty()
                : Optional.of(
                        "Bare en publisert eller trukket utgivelse kan få en ny versjon; denne er " + naaer + ".");
    }

    /** Why a person cannot approve it now, in a sentence; empty when nothing is in the way. */
    public Optional<String> hindringFor(String hvem) {
        return switch (status) {
            case AVVIST_AV_REVISOR ->
                Optional.of("Revisoren kunne regne ut skjulte tall: " + brudd + " brudd. Les dem på /api/v1/utgivelser/"
                        + id + "/revisjon. Utgivelsen kan ikke godkjennes; bestill en ny når feilen er rettet.");
            case PLANLAGT, BEREGNET, FEILET, GODKJENT, PUBLISERT, TRUKKET ->
                Optional.of("Bare en kontrollert utgivelse kan godkjennes; denne er " + status + ".");
            case KONTROLLERT ->
                bestiltAv.equals(hvem)
                        ? Optional.of("Den som bestilte utgivelsen, kan ikke godkjenne den selv.")
                        : Optional.empty();
        };
    }
}
