package no.barnevernsregister.intake.innsending.infra;

import java.io.Serial;
import java.sql.SQLException;

/** The database did not do what was asked; nothing was stored. */
public final class Databasefeil extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Databasefeil(SQLException arsak) {
        // The state alone: a message may quote data.
        super("Databasen svarte med " + arsak.getSQLState() + ".", arsak);
    }
}
