package no.barnevernsregister.register.uttrekk.halvaar.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.HalvaarstallUtledet;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Periode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalvaarsvarslingIT {

    private static final Instant KJENT = Instant.parse("2026-02-01T10:00:00Z");
    private static final Instant NATT = Instant.parse("2026-02-02T02:15:00Z");

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

    @BeforeEach
    void tom() throws SQLException {
        register.tom();
        try (Connection eier = register.koble("register_eier");
                var sql = eier.createStatement()) {
            sql.execute("TRUNCATE utboks, halvaarstall_sendt");
        }
    }

    @Test
    void forteller_halvaarets_punkter_for_kommunen_og_hver_bydel() throws SQLException {
        register.ta(
                enSak().i("0301")
                        .iBydel("05")
                        .med(melding("2025-08-01", "2025-08-12"))
                        .med(tiltak("2025-09-01", null)),
                KJENT);
        register.ta(enSak().i("0301").iBydel("06").med(melding("2025-06-25", "2025-07-02")), KJENT);

        assertThat(fortell("2025H2", NATT)).isEqualTo(3);

        List<HalvaarstallUtledet> fortalt = fortalt();
        assertThat(fortalt)
                .extracting(HalvaarstallUtledet::nokkel)
                .containsExactlyInAnyOrder("0301/2025H2", "0301-05/2025H2", "0301-06/2025H2");
        assertThat(fortalt.getFirst().kutt()).isEqualTo(NATT);
        assertThat(fortalt.getFirst().punkter())
                .containsEntry("2.A", BigDecimal.ONE)
                .containsEntry("2.B", BigDecimal.ONE)
                .containsEntry("2.C", BigDecimal.TWO)
                .containsEntry("2.C1", BigDecimal.ONE)
                .containsEntry("2.C2", BigDecimal.ONE)
                .containsEntry("2.H", BigDecimal.ZERO)
                .containsEntry("4.A", BigDecimal.ONE);
    }

    @Test
    void en_natt_uten_endring_forteller_ingenting_og_en_rettelse_forteller_paa_nytt() throws SQLException {
        var sak = enSak().med(melding("2025-08-01", "2025-08-05"));
        register.ta(sak, KJENT);
        assertThat(fortell("2025H2", NATT)).isEqualTo(1);

        assertThat(fortell("2025H2", NATT.plusSeconds(86_400))).isZero();
        register.ta(sak.med(melding("2025-10-01", null)), NATT.plusSeconds(90_000));

        assertThat(fortell("2025H2", NATT.plusSeconds(2 * 86_400))).isEqualTo(1);
        assertThat(fortalt()).hasSize(2);
        assertThat(fortalt().getLast().punkter()).containsEntry("2.B", BigDecimal.TWO);
    }

    @Test
    void en_kommune_som_bare_har_sendt_aarsuttrekk_fyller_selv_ut_skjemaet() throws SQLException {
        register.ta(enSak().fra(Kanal.KOSTRA).med(melding("2025-08-01", null)), KJENT);

        assertThat(fortell("2025H2", NATT)).isZero();
    }

    @Test
    void det_sist_avsluttede_halvaaret_regnes_i_oslo() {
        assertThat(Halvaarsvarsling.sistAvsluttet(Instant.parse("2026-06-30T21:59:00Z"))
                        .navn())
                .isEqualTo("2025H2");
        assertThat(Halvaarsvarsling.sistAvsluttet(Instant.parse("2026-06-30T22:00:00Z"))
                        .navn())
                .isEqualTo("2026H1");
        assertThat(Halvaarsvarsling.sistAvsluttet(Instant.parse("2025-12-31T23:00:00Z"))
                        .navn())
                .isEqualTo("2025H2");
    }

    private static int fortell(String halvaar, Instant kutt) throws SQLException {
        return new Halvaarsvarsling(register.app(), Clock.systemUTC()).fortell(Periode.av(halvaar), kutt);
    }

    private static List<HalvaarstallUtledet> fortalt() throws SQLException {
        List<HalvaarstallUtledet> alle = new ArrayList<>();
        try (Connection app = register.forbindelse();
                var sql = app.prepareStatement("SELECT innhold FROM utboks WHERE emne = ? ORDER BY nummer")) {
            sql.setString(1, Emne.HALVAARSTALL_UTLEDET.navn());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    alle.add(HendelseJson.les(rad.getString(1), HalvaarstallUtledet.class)
                            .data());
                }
            }
        }
        return alle;
    }
}
