package no.barnevernsregister.register.identitet;

import java.util.Collection;
import java.util.Map;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import org.jspecify.annotations.Nullable;

/** What may leave the vault: for an extract that somebody ordered, and only while it is being written. */
public interface Utlevering {

    /**
     * The number of a person.
     *
     * @param fodselsnummer a national number or D-number; absent when the person has a number of the immigration register
     */
    record Nummer(
            @Nullable Fodselsnummer fodselsnummer, @Nullable String dufNummer) {

        @Override
        public String toString() {
            return "Nummer[skjult]";
        }
    }

    /** The numbers behind the keys of children; a key that no number stands behind is left out. */
    Map<String, Nummer> numre(Collection<String> barn);

    /** The pseudonyms of a project; its key is made the first time. */
    Prosjektpseudonymer prosjekt(String prosjekt);
}
