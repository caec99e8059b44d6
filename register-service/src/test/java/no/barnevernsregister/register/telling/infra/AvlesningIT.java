package no.barnevernsregister.register.telling.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions that read the register as it was cost nothing of their own. */
class AvlesningIT {

    @TempDir
    static Path mappe;

    @Test
    void databasen_ser_gjennom_funksjonene_og_leser_tabellene_rett() throws SQLException {
        try (var register = Proveregister.start(mappe);
                Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            String plan = plan(
                    app,
                    "SELECT count(*) FROM telling_saker(now(), '2025-12-31') s JOIN tiltak_ved(now()) t USING (sak_nr)"
                            + " LEFT JOIN tiltak_jmfr_lovhjemmel USING (sak_nr, tiltak_id, kjent_fra)"
                            + " WHERE NOT snudd(t.start_dato, t.slutt_dato)");
            assertThat(plan).contains("tiltak").doesNotContain("Function Scan");
            app.rollback();
        }
    }

    private static String plan(Connection forbindelse, String sporring) throws SQLException {
        var plan = new StringBuilder();
        try (Statement sql = forbindelse.createStatement();
                ResultSet rad = sql.executeQuery("EXPLAIN " + sporring)) {
            while (rad.next()) {
                plan.append(rad.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
