package no.barnevernsregister.intake.tilgang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.intake.halvaar.Enhet;

/** The log of roles, and who has asked for one. */
public interface TilgangRepository {

    /**
     * A role that was given or taken away.
     *
     * @param av who did it, by name
     */
    record Hendelse(String navn, String rolle, boolean gitt, String av, Instant tid) {}

    /** A role that was given or taken away from a person. */
    record Endring(String tilgang, boolean gitt) {}

    /** Somebody who waits for an answer. */
    record Foresporsel(UUID id, String bruker, String navn, String epost, Enhet enhet, Instant tid) {}

    /** The work that is done between the row of the log and its commit. */
    @FunctionalInterface
    interface Arbeid {
        /** Whether it was done; else nothing is logged. */
        boolean gjor();
    }

    /**
     * Logs a change and makes it, one at a time in all instances. A change that fails leaves no row.
     *
     * @return whether it was made
     */
    boolean logg(Medarbeider hvem, Tilgang tilgang, boolean gitt, String av, String avNavn, Arbeid arbeid);

    /** Newest first. */
    List<Hendelse> logg(Enhet enhet, int antall);

    /** What has happened to a person's roles since an instant, in order. */
    List<Endring> siden(String bruker, Instant tid);

    /** Keeps a request; the same person's waiting one for the unit stands. */
    void be(Foresporsel foresporsel);

    List<Foresporsel> venter(Enhet enhet);

    /** The units whose answers the person waits for. */
    List<Enhet> venterPaa(String bruker);

    Optional<Foresporsel> foresporsel(UUID id);

    /** Answers a request; once. */
    void svar(UUID id, boolean gitt, String av);
}
