package no.barnevernsregister.intake.fil;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.InnsendingId;

/** Files that have begun to come. */
public interface OpplastingRepository {

    /** Begins one, or finds the one that the same sender has begun of the same file. */
    Opplasting start(Opplasting ny);

    Optional<Opplasting> finn(InnsendingId id);

    /**
     * Keeps the next part, and counts it, in one transaction.
     *
     * @return false when the upload has come further meanwhile, or is gone; then nothing is kept
     */
    boolean lagreDel(Opplasting opplasting, byte[] del);

    /** The kept bytes of a part. */
    byte[] del(Opplasting opplasting, int nummer);

    /** What is on its way in for a region, oldest first. */
    List<Opplasting> underveis(String region);

    /** Forgets that it was on its way; its parts stay. */
    void avslutt(InnsendingId id);

    /** Forgets it and its parts. */
    void forkast(InnsendingId id);
}
