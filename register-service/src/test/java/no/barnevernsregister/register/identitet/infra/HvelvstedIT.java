package no.barnevernsregister.register.identitet.infra;

import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.register.sak.infra.Proveregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vault and register share the log of one PostgreSQL, and stand or fall together. */
class HvelvstedIT {

    @TempDir
    static Path mappe;

    @Test
    void ingen_sak_peker_til_et_nummer_som_forsvant_da_databasen_ble_drept() throws SQLException {
        try (var register = Proveregister.start(mappe.resolve("drept"))) {
            for (int runde = 1; runde <= 5; runde++) {
                List<SakGodkjent> bunke = Stream.generate(
                                () -> register.neste(utenPersonalia().med(personalia(nyttNummer(), "2015-05-05", "1"))))
                        .limit(20)
                        .toList();
                register.ta(bunke, Instant.parse("2026-01-05T00:00:00Z").plusSeconds(runde));

                register.drepDatabasen();

                assertThat(register.tall("SELECT count(DISTINCT barn) FROM personalia"))
                        .isEqualTo(20 * runde);
                assertThat(antallNumre(register)).isEqualTo(20 * runde);
            }
        }
    }

    @Test
    void nekter_et_hvelv_paa_en_annen_server_enn_registerets() throws SQLException {
        try (var her = Proveregister.start(mappe.resolve("her"));
                var der = Proveregister.start(mappe.resolve("der"))) {
            assertThatCode(() -> new Hvelvsted(her.app(), her.identitet()).krevSammeServer())
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> new Hvelvsted(her.app(), der.identitet()).krevSammeServer())
                    .hasMessageContaining("samme PostgreSQL");
        }
    }

    private static int antallNumre(Proveregister register) throws SQLException {
        try (var forbindelse = register.identitet().getConnection();
                var sql = forbindelse.createStatement();
                var rad = sql.executeQuery(
                        "SELECT count(*) FROM identitet.person JOIN identitet.oppslag USING (pseudonym)")) {
            rad.next();
            return rad.getInt(1);
        }
    }
}
