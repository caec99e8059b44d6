package no.barnevernsregister.register.telling;

/**
 * A count of the register: a description, and a query that gives one row for each thing counted.
 *
 * <p>The columns of a row: {@code barn_nr}, the child in a place (table {@code barna}); {@code kategori} when the
 * description names one; {@code verdi} when it is a sum, a mean or a median. The query reads the tables that
 * {@code telling_grunnlag} has made for the period and cut-off (V8), and those of the register; its parameters are
 * {@code :kutt}, {@code :forste} and {@code :siste}.
 */
public interface Telling {

    /** What it is. */
    Tellingsomtale omtale();

    /** How it is counted. */
    String sql();

    default String id() {
        return omtale().id();
    }
}
