package no.barnevernsregister.register.sak.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every table. */
class SkjemaIT {

    private static final String VAARE = " c.relnamespace IN ('public'::regnamespace, 'identitet'::regnamespace)"
            + " AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'";

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void hver_tabell_og_hver_kolonne_er_forklart() throws SQLException {
        assertThat(les("SELECT c.relname FROM pg_class c WHERE" + VAARE + " AND obj_description(c.oid) IS NULL"))
                .isEmpty();
        assertThat(les("SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                        + " WHERE a.attnum > 0 AND NOT a.attisdropped AND" + VAARE
                        + " AND col_description(c.oid, a.attnum) IS NULL"))
                .isEmpty();
    }

    @Test
    void hver_tabell_har_en_nokkel_med_navn_og_hver_rad_sin_tid_i_registeret() throws SQLException {
        assertThat(les("SELECT c.relname FROM pg_class c WHERE" + VAARE + " AND NOT EXISTS (SELECT FROM pg_constraint k"
                        + " WHERE k.conrelid = c.oid AND k.contype = 'p' AND k.conname = c.relname || '_pk')"))
                .isEmpty();
        assertThat(les("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE" + VAARE
                        + " AND a.attname = 'kommune' AND c.relname <> 'ventende_versjon' AND NOT EXISTS (SELECT FROM"
                        + " pg_attribute b WHERE b.attrelid = c.oid AND b.attname = 'kjent_fra')"))
                .isEmpty();
        assertThat(
                        les(
                                "SELECT c.conname FROM pg_constraint c WHERE c.connamespace = 'public'::regnamespace"
                                        + " AND c.conparentid = 0 AND c.conname ~ '_(pkey|fkey|key|check)[0-9]*$' AND c.conrelid <> 'flyway_schema_history'::regclass"))
                .as("navn som databasen selv fant på")
                .isEmpty();
    }

    @Test
    void ingen_kolonne_holder_fri_tekst() throws SQLException {
        assertThat(les("SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                        + " WHERE" + VAARE + " AND a.attname ~ 'presisering|journal|fritekst|fodselsnummer|duf'"))
                .isEmpty();
    }

    private static List<String> les(String sporring) throws SQLException {
        List<String> funnet = new ArrayList<>();
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement();
                ResultSet rad = sql.executeQuery(sporring)) {
            while (rad.next()) {
                funnet.add(rad.getString(1));
            }
        }
        return funnet;
    }
}
