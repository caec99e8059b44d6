package no.barnevernsregister.publishing.halvaar.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.publishing.halvaar.Halvaarstall.Sted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half-year figures from the events on the topic to where key figures read them, in a real PostgreSQL. */
class HalvaarLytterIT {

    private static final Instant TID = Instant.parse("2026-08-01T08:00:00Z");

    @TempDir
    static Path mappe;

    private static LokalPostgres postgres;
    private static AgroalDataSource database;
    private static HalvaarLytter lytter;
    private static HalvaarstallPostgres tall;

    @BeforeAll
    static void start() throws SQLException {
        postgres = LokalPostgres.start(mappe, 0);
        postgres.opprettTjeneste("publishing");
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("publishing"), "publishing_eier", postgres.passord("publishing_eier"))
                .locations("classpath:db/levering", "classpath:db/migration")
                .placeholders(Map.of("app", "publishing_app", "offentlig", "publishing_offentlig"))
                .load()
                .migrate();
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(basseng -> basseng.maxSize(4)
                        .connectionFactoryConfiguration(kobling -> kobling.jdbcUrl(postgres.jdbcUrl("publishing"))
                                .principal(new NamePrincipal("publishing_app"))
                                .credential(new SimplePassword(postgres.passord("publishing_app"))))));
        lytter = new HalvaarLytter(database, Clock.systemUTC());
        tall = new HalvaarstallPostgres(database);
    }

    @AfterAll
    static void stopp() {
        lytter.stopp();
        database.close();
        postgres.close();
    }

    @Test
    void den_nyeste_godkjente_versjonen_gjelder_i_hvilken_rekkefolge_de_enn_kommer() {
        ta(skjema("5634", null, "2026H1", 2, "7"), skjema("5634", null, "2026H1", 1, "5"));
        ta(skjema("5634", null, "2025H2", 1, "4"));
        assertThat(tall.punkter("2026H1")).isEqualTo(Map.of(sted("5634"), Map.of("2.B", new BigDecimal("7"))));
        assertThat(tall.punkter("2024H1")).isEmpty();
    }

    @Test
    void en_bydel_staar_for_seg_og_en_gjentakelse_endrer_ingenting() {
        HalvaarGodkjent bydelen = skjema("0301", "01", "2024H2", 1, "3");
        ta(bydelen, bydelen);
        ta(bydelen);
        assertThat(tall.punkter("2024H2"))
                .isEqualTo(Map.of(new Sted("0301", "01"), Map.of("2.B", new BigDecimal("3"))));
    }

    @Test
    void den_offentlige_rollen_kommer_ikke_inn() {
        assertThatThrownBy(() -> {
                    try (var forbindelse = DriverManager.getConnection(
                                    postgres.jdbcUrl("publishing"),
                                    "publishing_offentlig",
                                    postgres.passord("publishing_offentlig"));
                            var sql = forbindelse.createStatement()) {
                        sql.executeQuery("SELECT * FROM grunnlag.halvaarstall");
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        feil -> assertThat(feil.getSQLState()).isEqualTo("42501"));
    }

    private static Sted sted(String kommune) {
        return new Sted(kommune, "");
    }

    private static HalvaarGodkjent skjema(
            String kommune, @Nullable String bydel, String periode, int versjon, String verdi) {
        return new HalvaarGodkjent(
                new Kommunenummer(kommune),
                bydel == null ? null : new Bydelsnummer(bydel),
                periode,
                versjon,
                TID,
                Map.of("2.B", new BigDecimal(verdi)));
    }

    private static void ta(HalvaarGodkjent... skjemaer) {
        var partisjon = new TopicPartition(Emne.HALVAAR_GODKJENT.navn(), 0);
        List<ConsumerRecord<String, String>> bunke = new ArrayList<>();
        for (HalvaarGodkjent en : skjemaer) {
            String verdi = HendelseJson.skriv(CloudEvent.om(en, "/intake-service", TID));
            bunke.add(new ConsumerRecord<>(partisjon.topic(), 0, 0, en.nokkel(), verdi));
        }
        lytter.ta(new ConsumerRecords<>(Map.of(partisjon, bunke), Map.of()));
    }
}
