package no.barnevernsregister.register.telling.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.barnevernsregister.register.sak.infra.Proveregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a count may begin. */
class KuttgrenseIT {

    @TempDir
    static Path mappe;

    private static Proveregister register;
    private final Kuttgrense grense = new Kuttgrense(Clock.systemUTC());

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void et_kutt_som_er_naa_ventes_det_paa_til_det_ligger_bak_slingringen() throws SQLException {
        Instant kutt = Instant.now();
        try (Connection forbindelse = register.forbindelse()) {
            grense.vent(forbindelse, kutt);
        }
        assertThat(Duration.between(kutt, Instant.now())).isGreaterThan(Kuttgrense.MARGIN);
    }

    @Test
    void et_kutt_fram_i_tid_avvises() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try (Connection forbindelse = register.forbindelse()) {
                        grense.vent(forbindelse, Instant.now().plusSeconds(60));
                    }
                })
                .withMessage("Kuttet ligger fram i tid.");
    }

    @Test
    void tellingen_venter_paa_den_som_skriver() throws Exception {
        Instant kutt = Instant.now().minusSeconds(60);
        try (Connection skriver = register.forbindelse();
                Connection teller = register.forbindelse()) {
            skriver.setAutoCommit(false);
            try (var las = skriver.prepareStatement("SELECT pg_advisory_xact_lock_shared(1802859636)")) {
                las.execute();
            }
            CompletableFuture<Void> ferdig = CompletableFuture.runAsync(() -> {
                try {
                    grense.vent(teller, kutt);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            await().until(() -> register.tall("SELECT count(*) FROM pg_locks WHERE NOT granted") == 1);
            assertThat(ferdig).isNotCompleted();
            skriver.commit();
            ferdig.get(10, TimeUnit.SECONDS);
        }
    }
}
