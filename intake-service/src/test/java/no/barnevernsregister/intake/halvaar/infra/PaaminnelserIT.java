package no.barnevernsregister.intake.halvaar.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders that go by themselves around the deadline of 20 July. */
@QuarkusTest
class PaaminnelserIT {

    @Inject
    AgroalDataSource database;

    @Inject
    Paaminnelser paaminnelser;

    @BeforeEach
    void en_rapportor_i_vardo_har_oppgitt_adressen_sin() throws SQLException {
        gjor("INSERT INTO halvaar_kontakt (bruker_id, epost, tilganger, endret)"
                + " VALUES ('purret', 'purret@vardo.kommune.test', '{rapportor:5634}', now())");
    }

    @AfterEach
    void rydd() throws SQLException {
        gjor("DELETE FROM halvaar_kontakt WHERE bruker_id = 'purret'");
    }

    @Test
    void den_som_ikke_har_sendt_blir_minnet_paa_det_fjorten_og_tre_dager_for_og_dagen_etter() {
        assertThat(sendt("2024-07-05")).as("femten dager før").isZero();
        assertThat(sendt("2024-07-06")).isEqualTo(1);
        assertThat(sendt("2024-07-07")).isZero();
        assertThat(sendt("2024-07-17")).isEqualTo(1);
        assertThat(sendt("2024-07-20")).as("fristen").isZero();
        assertThat(sendt("2024-07-21")).isEqualTo(1);
        assertThat(sendt("2024-08-21")).isZero();
    }

    @Test
    void to_instanser_minner_ikke_paa_det_samme_to_ganger() {
        assertThat(sendt("2025-01-06")).isEqualTo(1);
        assertThat(sendt("2025-01-06")).isZero();
    }

    private int sendt(String dag) {
        return paaminnelser.sendForFristen(LocalDate.parse(dag));
    }

    private void gjor(String setning) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.createStatement()) {
            sql.execute(setning);
        }
    }
}
