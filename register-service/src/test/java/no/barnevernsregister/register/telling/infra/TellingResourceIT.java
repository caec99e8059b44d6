package no.barnevernsregister.register.telling.infra;

import static no.barnevernsregister.register.Inngang.med;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import no.barnevernsregister.register.Inngang;
import no.barnevernsregister.register.Omgivelser;
import org.junit.jupiter.api.Test;

/** The counts over HTTP. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class TellingResourceIT {

    private static final String STI = "/api/v1/tellinger.csv";

    @Test
    void analytikeren_faar_tellingen_som_csv() throws SQLException {
        Inngang.somEier("""
                SET bvr.tilgang = 'alle';
                WITH s AS (INSERT INTO sak (rapporterende_org, sak_id, kommune) VALUES ('958935420', gen_random_uuid(), '5605')
                        RETURNING nr),
                    v AS (INSERT INTO sak_versjon (sak_nr, versjon, kommune, uttrekksdato, start_dato, slettet, dokument_id,
                            innsending_id, kanal, xsd_versjon, fagsystem, fagsystem_versjon, kjent_fra)
                        SELECT nr, 1, '5605', '2025-12-31', '2025-01-01', false, gen_random_uuid(), gen_random_uuid(),
                            'FAGSYSTEM', 4, 'Prøve', '1', '2026-01-05' FROM s RETURNING sak_nr, innsending_id)
                INSERT INTO melding (melding_id, start_dato, sak_nr, kommune, innsending_id, kanal, xsd_versjon, avtrykk,
                    kjent_fra)
                SELECT gen_random_uuid(), '2025-03-03', sak_nr, '5605', innsending_id, 'FAGSYSTEM', 4, gen_random_uuid(),
                    '2026-01-05' FROM v
                """);
        Response svar = med("bufdir-analytiker")
                .get(
                        STI
                                + "?telling=meldinger_mottatt&periode=2025&periode=2025H2&kommune=5605&kutt=2026-02-01T00:00:00Z");
        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.contentType()).startsWith("text/csv");
        assertThat(svar.asString()).isEqualTo("""
                telling_id,kommune,bydel,periode,kjonn,aldersgruppe,kategori,verdi,barn
                meldinger_mottatt,5605,,2025,ALLE,ALLE,,1,1
                meldinger_mottatt,5605,,2025,ALLE,ukjent,,1,1
                meldinger_mottatt,5605,,2025,ukjent,ALLE,,1,1
                meldinger_mottatt,5605,,2025,ukjent,ukjent,,1,1
                """);
    }

    @Test
    void det_som_ikke_kan_telles_faar_en_setning() {
        feil("", "Oppgi minst én periode");
        feil("?periode=2025H3", "En periode er et år eller et halvår");
        feil("?periode=2025&kutt=2025-12-01T00:00:00Z", "Perioden 2025 er ikke over ved kuttet");
        feil("?periode=2025&kutt=2999-12-01T00:00:00Z", "Kuttet kan ikke ligge fram i tid");
        feil("?periode=2025&kutt=2026-02-01", "kutt er et tidspunkt med tidssone");
        feil("?periode=2025&telling=finnes_ikke", "Ukjent telling");
        feil("?periode=2025&kommune=Oslo", "Et kommunenummer har fire sifre");
    }

    @Test
    void andre_roller_slipper_ikke_inn() {
        assertThat(med("bufdir-publiserer", "rapportor:5605")
                        .get(STI + "?periode=2025")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void feil(String sporring, String setning) {
        Response svar = med("bufdir-analytiker").get(STI + sporring);
        assertThat(svar.statusCode()).as(sporring).isEqualTo(400);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.asString()).contains(setning);
    }
}
