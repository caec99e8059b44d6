package no.barnevernsregister.intake.tilgang;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of our realm, and what they may. */
public interface Brukerkatalog {

    Optional<Medarbeider> finn(String id);

    Optional<Medarbeider> medBrukernavn(String brukernavn);

    /** Those who have a role. */
    List<Medarbeider> med(Tilgang tilgang);

    /** Sets everything that a person may. */
    void settTilganger(Medarbeider medarbeider, Set<String> tilganger);

    /** Sets what a person is called, for the one who came in without a name. */
    void settKontakt(String id, String navn, String epost);

    /** Ends all sessions of a person, here and in the other services. */
    void avsluttSesjoner(String id);
}
