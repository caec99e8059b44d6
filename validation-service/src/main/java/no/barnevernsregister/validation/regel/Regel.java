package no.barnevernsregister.validation.regel;

import java.util.stream.Stream;

/**
 * One business rule.
 *
 * @param <G> what it sees
 */
public interface Regel<G extends Grunnlag> {

    Regelomtale omtale();

    /** Every place where the rule is broken. */
    Stream<Brudd> sjekk(G grunnlag);
}
