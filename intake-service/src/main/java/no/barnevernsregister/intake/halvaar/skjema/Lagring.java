package no.barnevernsregister.intake.halvaar.skjema;

import java.util.List;
import java.util.Map;

/**
 * How it went to store answers.
 *
 * @param endringer what was stored
 * @param konflikter fields that somebody else has changed meanwhile, to another value
 * @param avvist fields whose text seems to name a person, which is not kept
 * @param last whether the form was not the sender's to change
 */
public record Lagring(
        Map<Felt, String> endringer, List<Fletting.Konflikt> konflikter, List<Felt> avvist, boolean last) {

    public Lagring {
        endringer = Map.copyOf(endringer);
        konflikter = List.copyOf(konflikter);
        avvist = List.copyOf(avvist);
    }
}
