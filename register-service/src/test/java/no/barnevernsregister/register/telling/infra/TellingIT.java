package no.barnevernsregister.register.telling.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.undersokelse;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts on hand-made cases, with the edges that their definitions name, in a real PostgreSQL as the service's role. */
class TellingIT {

    private static final Instant FOR = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant KUTT = Instant.parse("2026-02-01T00:00:00Z");

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
    }

    @Test
    void et_tiltak_som_slutter_31_desember_er_ikke_aapent_ved_utgangen_av_aaret() throws SQLException {
        register.ta(enSak().med(tiltak("2024-03-01", "2025-12-31")), FOR);
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak_per_slutt", "2025")).isZero();
    }

    @Test
    void et_tiltak_som_slutter_1_januar_er_i_kraft_det_aaret() throws SQLException {
        register.ta(enSak().med(tiltak("2024-03-01", "2025-01-01")), FOR);
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak", "2024")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak_per_slutt", "2024")).isEqualTo(1);
    }

    @Test
    void et_tiltak_som_begynner_1_januar_etter_er_ikke_med() throws SQLException {
        register.ta(enSak().med(tiltak("2026-01-01", null)), FOR);
        assertThat(tell("barn_med_tiltak", "2025")).isZero();
    }

    @Test
    void saken_som_lukkes_slutter_det_som_begynte_for_den() throws SQLException {
        Saksbygger sak = enSak().lukket("2025-06-01").med(tiltak("2024-03-01", null));
        register.ta(sak, FOR);
        assertThat(tell("barn_med_tiltak_per_slutt", "2024")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak_per_slutt", "2025")).isZero();
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        register.ta(sak.med(tiltak("2025-07-01", null)), FOR);
        assertThat(tell("barn_med_tiltak_per_slutt", "2025"))
                .as("begynt etter at saken ble lukket")
                .isEqualTo(1);
    }

    @Test
    void snudde_datoer_teller_ikke() throws SQLException {
        register.ta(enSak().med(tiltak("2025-03-02", "2025-03-01")), FOR);
        assertThat(tell("barn_med_tiltak", "2025")).isZero();
    }

    @Test
    void tre_maaneder_fra_31_januar_er_30_april() throws SQLException {
        Saksbygger sak =
                enSak().med(undersokelse("2025-01-31", "2025-04-30")).med(undersokelse("2025-01-31", "2025-05-01"));
        register.ta(sak, FOR);
        assertThat(tell("undersokelser_avsluttet", "2025")).isEqualTo(2);
        assertThat(tell("undersokelser_innen_3_mnd", "2025")).isEqualTo(1);
        assertThat(tell("undersokelser_avsluttet", "2025H1")).isEqualTo(2);
        assertThat(tell("undersokelser_avsluttet", "2025H2")).isZero();
    }

    @Test
    void et_barn_med_to_saker_i_kommunen_teller_en_gang() throws SQLException {
        var barnet = personalia(nyttNummer(), "2015-05-05", "1");
        Saksbygger andre = utenPersonalia().med(barnet).med(tiltak("2025-01-01", null));
        register.ta(utenPersonalia().med(barnet).med(tiltak("2025-01-01", null)), FOR);
        register.ta(andre.med(enMelding()).med(enMelding()), FOR);
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        assertThat(celler("meldinger_mottatt", "2025")).singleElement().satisfies(celle -> {
            assertThat(celle.verdi().intValue()).isEqualTo(2);
            assertThat(celle.barn()).isEqualTo(1);
        });
    }

    @Test
    void et_barn_i_to_kommuner_teller_i_begge() throws SQLException {
        var barnet = personalia(nyttNummer(), "2015-05-05", "1");
        register.ta(utenPersonalia().med(barnet).med(tiltak("2025-01-01", null)), FOR);
        register.ta(utenPersonalia().i("5605").med(barnet).med(tiltak("2025-01-01", null)), FOR);
        assertThat(celler("barn_med_tiltak", "2025"))
                .extracting(celle -> celle.kommune().verdi())
                .containsExactlyInAnyOrder("5634", "5605");
    }

    @Test
    void en_sak_som_flytter_teller_en_gang_der_den_var_ved_periodens_slutt() throws SQLException {
        Saksbygger sak = enSak().med(enMelding());
        register.ta(sak, FOR);
        register.ta(sak.i("5605").trukketUt("2025-06-30T22:30:00Z"), FOR.plusSeconds(60));
        assertThat(celler("meldinger_mottatt", "2025H1"))
                .as("trukket ut halv ett om natten 1. juli i Oslo")
                .singleElement()
                .satisfies(celle -> assertThat(celle.kommune().verdi()).isEqualTo("5634"));
        assertThat(celler("meldinger_mottatt", "2025"))
                .singleElement()
                .satisfies(celle -> assertThat(celle.kommune().verdi()).isEqualTo("5605"));
    }

    @Test
    void uten_noe_uttrekk_i_perioden_gjelder_det_forste() throws SQLException {
        Saksbygger sak = enSak().med(enMelding()).trukketUt("2026-01-03T10:00:00+01:00");
        register.ta(sak, FOR);
        register.ta(sak.i("5605").trukketUt("2026-01-04T10:00:00+01:00"), FOR);
        assertThat(celler("meldinger_mottatt", "2025").getFirst().kommune().verdi())
                .isEqualTo("5634");
    }

    @Test
    void alder_er_hele_aar_paa_periodens_siste_dag() throws SQLException {
        Map<String, String> grupper = Map.of(
                "2007-12-31", "18-22",
                "2008-01-01", "13-17",
                "2025-12-31", "0-2",
                "2026-01-01", "ufodt",
                "2022-12-31", "3-5",
                "2000-12-31", "25+");
        for (Map.Entry<String, String> en : grupper.entrySet()) {
            register.tom();
            var barnet = personalia(nyttNummer(), en.getKey(), "1");
            register.ta(utenPersonalia().med(barnet).med(enMelding()), FOR);
            assertThat(celler("meldinger_mottatt", "2025").getFirst().aldersgruppe())
                    .as(en.getKey())
                    .isEqualTo(en.getValue());
        }
    }

    @Test
    void uten_personalia_er_kjonn_og_alder_ukjent() throws SQLException {
        register.ta(utenPersonalia().med(enMelding()), FOR);
        assertThat(celler("meldinger_mottatt", "2025")).singleElement().satisfies(celle -> {
            assertThat(celle.kjonn()).isEqualTo("ukjent");
            assertThat(celle.aldersgruppe()).isEqualTo("ukjent");
        });
    }

    @Test
    void en_sak_som_er_trukket_tilbake_teller_ikke_for_den_sendes_igjen() throws SQLException {
        Saksbygger sak = enSak().med(enMelding());
        register.ta(sak.trukketTilbake(true), FOR);
        assertThat(tell("meldinger_mottatt", "2025")).isZero();
        register.ta(sak.trukketTilbake(false), FOR);
        assertThat(tell("meldinger_mottatt", "2025")).isEqualTo(1);
    }

    @Test
    void en_rettelse_endrer_bare_tall_med_senere_kutt() throws SQLException {
        Melding feil = enMelding();
        Saksbygger sak = enSak().med(feil);
        register.ta(sak, FOR);
        register.ta(sak.merketSlettet(feil), Instant.parse("2026-01-20T00:00:00Z"));
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2026-01-10T00:00:00Z")))
                .isEqualTo(1);
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2026-01-19T23:59:59Z")))
                .isEqualTo(1);
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2026-01-20T00:00:00Z")))
                .isZero();
        assertThat(tell("meldinger_mottatt", "2025", FOR.minusSeconds(1)))
                .as("for registeret visste om det")
                .isZero();
    }

    @Test
    void en_periode_som_ikke_er_over_har_ingen_tall() throws SQLException {
        register.ta(enSak().med(enMelding()), Instant.parse("2025-12-01T00:00:00Z"));
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2025-12-30T22:59:00Z")))
                .isZero();
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2025-12-30T23:00:00Z")))
                .as("31. desember i Oslo")
                .isEqualTo(1);
    }

    private static Melding enMelding() {
        return melding("2025-03-03", null);
    }

    private static int tell(String telling, String periode) throws SQLException {
        return tell(telling, periode, KUTT);
    }

    private static int tell(String telling, String periode, Instant kutt) throws SQLException {
        return celler(telling, periode, kutt).stream()
                .mapToInt(celle -> celle.verdi().intValue())
                .sum();
    }

    private static List<Tellingscelle> celler(String telling, String periode) throws SQLException {
        return celler(telling, periode, KUTT);
    }

    private static List<Tellingscelle> celler(String telling, String periode, Instant kutt) throws SQLException {
        return Provetelling.celler(register, telling, periode, kutt);
    }
}
