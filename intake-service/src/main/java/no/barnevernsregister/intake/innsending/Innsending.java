package no.barnevernsregister.intake.innsending;

import java.time.Instant;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * A submission as the front door knows it.
 *
 * @param sakId absent for a yearly extract
 * @param arsuttrekk year and region of a yearly extract; absent for a case
 * @param sha256 hash of the document as it was sent
 * @param hode the newest accepted document of the case, when the answer told
 * @param versjon place in the chain, when it is accepted
 */
public record Innsending(
        InnsendingId id,
        @Nullable DokumentId dokumentId,
        @Nullable SakId sakId,
        @Nullable Arsuttrekk arsuttrekk,
        HandlerPaaVegneAv avsender,
        Kommunenummer kommune,
        @Nullable Integer xsdVersjon,
        Provekjoring provekjoring,
        String sha256,
        Status status,
        Instant mottatt,
        Instant endret,
        @Nullable DokumentId hode,
        @Nullable Integer versjon) {}
