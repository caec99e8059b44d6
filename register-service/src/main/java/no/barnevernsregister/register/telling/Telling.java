package no.barnevernsregister.register.telling;

import java.util.Set;

/**
 * A count of the register.
 *
 * <p>Its SQL is a query over {@code saker} (each case with its municipality, child, sex and age group for the period) and
 * gives one row for each thing counted, with the columns of {@code saker}. The parameters are named {@code :kutt},
 * {@code :forste} and {@code :siste}.
 */
public interface Telling {

    /** What the sum over a dimension is the total of. */
    enum Additiv {
        KOMMUNE,
        KJONN,
        ALDER,
        HALVAAR
    }

    /** The id, as other services and files name it. */
    String id();

    /** What is counted, in words. */
    String definisjon();

    /** The unit: {@code barn}, {@code melding}, {@code undersokelse}. */
    String enhet();

    Set<Additiv> additiv();

    String sql();
}
