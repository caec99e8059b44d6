package no.barnevernsregister.intake.fil;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.innsending.Innsending;

/** Yearly extracts, which are too large to hold in memory. */
public interface FilRepository {

    /** Keeps a part of a file that is on its way in. */
    void lagreDel(InnsendingId id, Kommunenummer kommune, int nummer, byte[] del);

    /**
     * Stores the submission whose parts have all come, and the events that tell of it, in one transaction.
     *
     * @return the submission, or the first one when the same service has sent the same file for the same year before
     */
    Innsending lagre(Innsending ny, Opplaster av, int antallDeler);

    /** Removes the parts of a file that broke off, or that was sent before. */
    void fjernDeler(InnsendingId id);

    /**
     * Marks a file as confirmed and sends it on, in one transaction; nothing when it is confirmed already.
     *
     * @return whether a newer file of the same service and year stands in its way; then nothing is done
     */
    boolean bekreft(Innsending fil);

    /** One file, when it is there. */
    Optional<Mottattfil> finn(InnsendingId id);

    /** The files of a region, newest first. */
    List<Mottattfil> siste(String region, int antall);
}
