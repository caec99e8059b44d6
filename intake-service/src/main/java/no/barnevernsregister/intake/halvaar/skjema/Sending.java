package no.barnevernsregister.intake.halvaar.skjema;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The form as it was when it was sent.
 *
 * @param nummer from 1
 */
public record Sending(int nummer, Instant tid, String av, boolean forSent, Map<Felt, String> innhold) {

    /** What a field had in the one and has in the other; empty text when it had nothing. */
    public record Forskjell(String for_, String na) {}

    public Sending {
        innhold = Map.copyOf(innhold);
    }

    /** The fields that differ, in order. */
    public static Map<Felt, Forskjell> sammenlikn(Map<Felt, String> for_, Map<Felt, String> na) {
        Map<Felt, Forskjell> forskjeller = new TreeMap<>();
        for_.forEach((felt, verdi) -> forskjeller.put(felt, new Forskjell(verdi, na.getOrDefault(felt, ""))));
        na.forEach((felt, verdi) -> forskjeller.putIfAbsent(felt, new Forskjell("", verdi)));
        forskjeller.values().removeIf(en -> Objects.equals(en.for_(), en.na()));
        return forskjeller;
    }
}
