package no.barnevernsregister.intake.innsending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** The submissions. */
public interface InnsendingRepository {

    /**
     * Stores a submission, its document and the event that tells of it, in one transaction.
     *
     * @return the submission, or the first one when the same organisation has sent the same document before
     */
    Innsending lagre(Innsending ny, byte[] dokument);

    Optional<Innsending> finn(InnsendingId id);

    Optional<Valideringsrapport> rapport(InnsendingId id);

    /**
     * A page of a municipality's submissions, oldest first.
     *
     * @param etter the last id of the page before; absent for the first
     */
    List<Innsending> liste(
            Kommunenummer kommune,
            @Nullable Status status,
            @Nullable Instant siden,
            @Nullable InnsendingId etter,
            int antall);
}
