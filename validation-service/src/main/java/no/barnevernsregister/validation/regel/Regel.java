package no.barnevernsregister.validation.regel;

import java.util.stream.Stream;

/** One business rule of the case message. */
public interface Regel {

    Regelomtale omtale();

    /** Every place where the case breaks the rule. */
    Stream<Brudd> sjekk(Regelgrunnlag grunnlag);
}
