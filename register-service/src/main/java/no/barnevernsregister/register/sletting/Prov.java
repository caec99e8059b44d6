package no.barnevernsregister.register.sletting;

import java.time.Instant;
import java.util.List;

/**
 * What was looked through after a person, and what was found.
 *
 * @param lest how many rows and records were read
 * @param rester what should not be there
 * @param utloper payloads still in a topic, encrypted, which the broker removes by itself
 */
public record Prov(long lest, List<Rest> rester, List<Rest> utloper) {

    /**
     * Something that is left.
     *
     * @param hvor table or topic, with the database before it
     * @param hva the number in some form, a pseudonym in the vault, or a payload
     * @param til when it goes by itself at the latest; the end of time when it does not
     */
    public record Rest(String hvor, Slag hva, long antall, Instant til) {}

    public enum Slag {
        NUMMER,
        PSEUDONYM,
        NYTTELAST
    }

    public boolean erRent() {
        return rester.isEmpty();
    }
}
