package no.barnevernsregister.contracts.migrering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Del;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feil;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feiltype;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The request and the report are written as the national schemas have them. */
class MigreringsrapportTest {

    private static final Kommunenummer OSLO = new Kommunenummer("0301");
    private static final SakId SAK = new SakId(UUID.fromString("0192f0c1-7a00-4000-8000-000000000001"));

    @Test
    void rapporten_skrives_slik_det_nasjonale_skjemaet_har_den() throws IOException {
        var tiltak = new Del(
                3,
                1,
                List.of(
                        new Feil("2025/7", "T-1", Feiltype.IKKE_FUNNET, null, null),
                        new Feil("2025/7", "T-2", Feiltype.ULIK_START, SAK, "T-2")));
        String json = HendelseJson.skriv(
                new Migreringsrapport(OSLO, 2026, true, new Del(1, 1, List.of()), null, null, null, null, tiltak));

        assertThat(feil("migreringsrapport", json)).isEmpty();
        assertThat(json)
                .isEqualTo("{\"municipalityId\":\"0301\",\"migrationYear\":2026,\"isUsingMigrationId\":true,"
                        + "\"sak\":{\"numberOfKostraItems\":1,\"numberOfIdentifiedFagsystemItems\":1},"
                        + "\"tiltak\":{\"numberOfKostraItems\":3,\"numberOfIdentifiedFagsystemItems\":1,\"errors\":["
                        + "{\"kostraJournalId\":\"2025/7\",\"kostraId\":\"T-1\",\"errorType\":\"ElementNotFound\"},"
                        + "{\"kostraJournalId\":\"2025/7\",\"kostraId\":\"T-2\",\"errorType\":\"StartDateMismatch\","
                        + "\"fagsystemCaseId\":\"" + SAK + "\",\"migrertId\":\"T-2\"}]}}");
        assertThat(HendelseJson.lesVerdi(json, Migreringsrapport.class).tiltak())
                .isEqualTo(tiltak);
        assertThat(tiltak.avsluttetFor()).isEqualTo(1);
    }

    @Test
    void foresporselen_skrives_slik_det_nasjonale_skjemaet_har_den() throws IOException {
        var hele = new Migreringsforesporsel(OSLO, 2026, new Bydelsnummer("01"), new Kommunenummer("0302"));
        String json = HendelseJson.skriv(hele);

        assertThat(feil("migreringsrapport_foresporsel", json)).isEmpty();
        assertThat(HendelseJson.lesVerdi(json, Migreringsforesporsel.class)).isEqualTo(hele);
        assertThat(HendelseJson.skriv(new Migreringsforesporsel(OSLO, 2026, null, null)))
                .isEqualTo("{\"municipalityId\":\"0301\",\"migrationYear\":2026}");
        assertThatThrownBy(() -> new Migreringsforesporsel(OSLO, 2022, null, null))
                .hasMessageContaining("2023 eller senere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"municipalityId\":\"0301\",\"migrationYear\":2026}",
                "{\"municipalityId\":\"301\",\"migrationYear\":2026,\"isUsingMigrationId\":true}",
                "{\"municipalityId\":\"0301\",\"migrationYear\":2026,\"isUsingMigrationId\":true,\"sak\":{}}",
                "{\"municipalityId\":\"0301\",\"migrationYear\":2026,\"isUsingMigrationId\":true,\"plan\":"
                        + "{\"numberOfKostraItems\":1,\"numberOfIdentifiedFagsystemItems\":0,\"errors\":"
                        + "[{\"kostraJournalId\":\"1\",\"kostraId\":\"2\",\"errorType\":\"Annet\"}]}}"
            })
    void det_som_ikke_er_en_migreringsrapport_blir_stanset(String json) throws IOException {
        assertThat(feil("migreringsrapport", json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"municipalityId\":\"0301\",\"migrationYear\":2022}",
                "{\"municipalityId\":\"0301\",\"migrationYear\":2026,\"districtId\":\"1\"}"
            })
    void det_som_ikke_er_en_foresporsel_blir_stanset(String json) throws IOException {
        assertThat(feil("migreringsrapport_foresporsel", json)).isNotEmpty();
    }

    private static List<Error> feil(String skjema, String json) throws IOException {
        try (InputStream fil = Migreringsrapport.class.getResourceAsStream("/skjema/" + skjema + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(fil)
                    .validate(json, InputFormat.JSON);
        }
    }
}
