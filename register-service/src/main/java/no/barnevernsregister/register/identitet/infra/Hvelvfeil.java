package no.barnevernsregister.register.identitet.infra;

import java.io.Serial;
import java.sql.SQLException;

/** The vault's database did not do what was asked. */
final class Hvelvfeil extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Hvelvfeil(SQLException arsak) {
        super("Identitetshvelvet svarte med " + arsak.getSQLState() + ".", arsak);
    }
}
