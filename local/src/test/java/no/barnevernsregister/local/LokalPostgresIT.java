package no.barnevernsregister.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LokalPostgresIT {

    @TempDir
    Path mappe;

    @Test
    void beholder_data_og_passord_over_en_omstart_og_et_strombrudd() throws SQLException {
        try (var postgres = LokalPostgres.start(mappe, 0)) {
            postgres.opprettTjeneste("intake");
            kjor(postgres, "intake_eier", "CREATE TABLE t (v int)");
            kjor(postgres, "intake_eier", "INSERT INTO t VALUES (7)");
            postgres.drepOgStart();
            assertThat(les(postgres, "intake_eier", "SELECT v FROM t")).isEqualTo("7");
        }
        try (var postgres = LokalPostgres.start(mappe, 0)) {
            postgres.opprettTjeneste("intake");
            assertThat(les(postgres, "intake_eier", "SELECT v FROM t")).isEqualTo("7");
        }
    }

    @Test
    void skriver_til_disk_for_den_svarer() throws SQLException {
        try (var postgres = LokalPostgres.start(mappe, 0)) {
            postgres.opprettTjeneste("register");
            assertThat(les(postgres, "register_app", "SHOW fsync")).isEqualTo("on");
            assertThat(les(postgres, "register_app", "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void tjenestens_rolle_eier_ingenting_og_ser_ikke_andres_databaser() throws SQLException {
        try (var postgres = LokalPostgres.start(mappe, 0)) {
            postgres.opprettTjeneste("register");
            postgres.opprettTjeneste("publishing");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> kjor(postgres, "register_app", "CREATE TABLE t (v int)"));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(
                            postgres.jdbcUrl("publishing"), "register_app", postgres.passord("register_app")));
            assertThat(les(
                            postgres,
                            "register_identitet",
                            "SELECT rolsuper OR rolbypassrls FROM pg_roles" + " WHERE rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    private static void kjor(LokalPostgres postgres, String rolle, String sql) throws SQLException {
        try (Connection forbindelse = koble(postgres, rolle);
                Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    private static String les(LokalPostgres postgres, String rolle, String sql) throws SQLException {
        try (Connection forbindelse = koble(postgres, rolle);
                Statement setning = forbindelse.createStatement();
                ResultSet svar = setning.executeQuery(sql)) {
            svar.next();
            return svar.getString(1);
        }
    }

    private static Connection koble(LokalPostgres postgres, String rolle) throws SQLException {
        String database = rolle.substring(0, rolle.indexOf('_'));
        return DriverManager.getConnection(postgres.jdbcUrl(database), rolle, postgres.passord(rolle));
    }
}
