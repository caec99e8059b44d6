package no.barnevernsregister.register.konvertering.infra;

import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One channel for each municipality and year, in a real PostgreSQL as the service's role. */
class KonverteringIT {

    private static final Instant FOR = Instant.parse("2026-01-20T00:00:00Z");
    private static final Instant ERKLART = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant SENDT = Instant.parse("2026-02-05T00:00:00Z");
    private static final String KUTT = "2027-02-01T00:00:00Z";

    @TempDir
    static Path mappe;

    private static Proveregister register;
    private static Proveorganisasjoner organisasjoner;

    private final Personalia barnet = personalia(nyttNummer(), "2015-05-05", "1");

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
        organisasjoner = new Proveorganisasjoner(register.app());
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
    void aaret_for_konverteringen_telles_fra_15f_og_konverteringsaaret_fra_fagsystemet() throws SQLException {
        begge("5634", null);
        organisasjoner.konverterer("5634", 2026, ERKLART);
        assertThat(kanaler("2025-12-31")).isEqualTo("KOSTRA 5634");
        assertThat(kanaler("2025-06-30")).isEqualTo("KOSTRA 5634");
        assertThat(kanaler("2026-06-30")).isEqualTo("FAGSYSTEM 5634");
        assertThat(kanaler("2026-12-31")).isEqualTo("FAGSYSTEM 5634");
    }

    @Test
    void uten_en_erklaert_konvertering_telles_15f_saa_lenge_kommunen_har_levert_det() throws SQLException {
        begge("5634", null);
        register.ta(utenPersonalia().i("5605").med(barnet).trukketUt("2026-02-04T10:00:00Z"), SENDT);
        assertThat(kanaler("2025-12-31")).isEqualTo("FAGSYSTEM 5605, KOSTRA 5634");
        assertThat(kanaler("2026-12-31")).isEqualTo("FAGSYSTEM 5605, KOSTRA 5634");
    }

    @Test
    void en_konvertering_som_erklaeres_senere_endrer_ikke_et_eldre_kutt() throws SQLException {
        begge("5634", null);
        organisasjoner.konverterer("5634", 2026, Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(kanaler("2026-12-31", "2026-02-28T00:00:00Z")).isEqualTo("KOSTRA 5634");
        assertThat(kanaler("2026-12-31", "2026-03-02T00:00:00Z")).isEqualTo("FAGSYSTEM 5634");
        organisasjoner.konverterer("5634", 2027, Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(kanaler("2026-12-31", "2026-03-02T00:00:00Z")).isEqualTo("FAGSYSTEM 5634");
        assertThat(kanaler("2026-12-31", "2026-04-02T00:00:00Z")).isEqualTo("KOSTRA 5634");
    }

    @Test
    void en_gjentatt_hendelse_legger_ingenting_til() throws SQLException {
        organisasjoner.konverterer("5634", 2026, ERKLART);
        organisasjoner.konverterer("5634", 2026, SENDT);
        assertThat(register.tall("SELECT count(*) FROM konvertering WHERE kommune = '5634'"))
                .isEqualTo(1);
        organisasjoner.si(Proveorganisasjoner.ORG, "5634", null, null, List.of(), SENDT);
        assertThat(register.tall("SELECT count(*) FROM konvertering WHERE kjent_til = 'infinity'"))
                .isZero();
    }

    @Test
    void en_bydel_kan_konvertere_for_resten_av_kommunen() throws SQLException {
        begge("0301", "01");
        begge("0301", "02");
        organisasjoner.si(Proveorganisasjoner.ORG, "0301", "02", 2026, List.of(), ERKLART);
        assertThat(kanaler("2026-12-31")).isEqualTo("FAGSYSTEM 0301/02, KOSTRA 0301/01");
        organisasjoner.si(Proveorganisasjoner.ANNEN, "0301", null, 2027, List.of(), ERKLART);
        assertThat(kanaler("2026-12-31")).isEqualTo("FAGSYSTEM 0301/02, KOSTRA 0301/01");
        assertThat(kanaler("2027-01-31")).isEqualTo("FAGSYSTEM 0301/01, FAGSYSTEM 0301/02");
    }

    @Test
    void en_interkommunal_tjeneste_konverterer_for_alle_medlemmene() throws SQLException {
        begge("5634", null);
        begge("5605", null);
        organisasjoner.si(Proveorganisasjoner.ORG, "5634", null, 2026, List.of("5605"), ERKLART);
        assertThat(kanaler("2026-12-31")).isEqualTo("FAGSYSTEM 5605, FAGSYSTEM 5634");
    }

    @Test
    void en_omnummerert_kommune_har_den_samme_konverteringen_og_teller_under_nummeret_den_hadde() throws SQLException {
        begge("5401", null);
        organisasjoner.konverterer("5501", 2026, ERKLART);
        assertThat(kanaler("2025-12-31")).isEqualTo("KOSTRA 5401");
        assertThat(kanaler("2026-12-31")).isEqualTo("FAGSYSTEM 5401");
    }

    @Test
    void en_kommune_som_skifter_nummer_underveis_mister_og_dobler_ingen_sak() throws SQLException {
        organisasjoner.konverterer("5501", 2023, ERKLART);
        Saksbygger sak = utenPersonalia().i("5401").med(barnet).med(tiltak("2023-03-01", null));
        register.ta(sak.trukketUt("2023-11-01T10:00:00Z"), SENDT);
        register.ta(sak.i("5501").trukketUt("2024-02-01T10:00:00Z"), SENDT.plusSeconds(60));
        assertThat(kanaler("2023-12-31")).isEqualTo("FAGSYSTEM 5401");
        assertThat(kanaler("2024-12-31")).isEqualTo("FAGSYSTEM 5501");
        assertThat(register.tall("SELECT count(*) FROM sak")).isEqualTo(1);
    }

    @Test
    void det_en_kommune_selv_sa_gaar_for_det_som_sies_om_den_den_ble_en_del_av() throws SQLException {
        begge("5401", null);
        organisasjoner.si(Proveorganisasjoner.ANNEN, "5401", null, 2025, List.of(), ERKLART);
        organisasjoner.konverterer("5501", 2026, ERKLART);
        assertThat(kanaler("2025-12-31")).isEqualTo("FAGSYSTEM 5401");
    }

    @Test
    void en_sak_som_flytter_mellom_bydeler_er_den_samme_og_teller_der_den_siste_meldingen_sier() throws SQLException {
        organisasjoner.konverterer("0301", 2023, ERKLART);
        Tiltak tiltaket = tiltak("2024-03-01", null);
        Saksbygger sak = utenPersonalia().i("0301").iBydel("01").med(barnet).med(tiltaket);
        register.ta(sak.trukketUt("2024-05-01T10:00:00Z"), SENDT);
        register.ta(sak.iBydel("02").trukketUt("2024-08-01T10:00:00Z"), SENDT.plusSeconds(60));
        assertThat(kanaler("2024-06-30")).isEqualTo("FAGSYSTEM 0301/01");
        assertThat(kanaler("2024-12-31")).isEqualTo("FAGSYSTEM 0301/02");
        historienErHel();
    }

    @Test
    void en_sak_som_flytter_mellom_kommuner_i_en_felles_tjeneste_er_den_samme() throws SQLException {
        organisasjoner.si(Proveorganisasjoner.ORG, "5634", null, 2023, List.of("5605"), ERKLART);
        Saksbygger sak = utenPersonalia().i("5634").med(barnet).med(tiltak("2024-03-01", null));
        register.ta(sak.trukketUt("2024-05-01T10:00:00Z"), SENDT);
        register.ta(sak.i("5605").trukketUt("2024-08-01T10:00:00Z"), SENDT.plusSeconds(60));
        assertThat(kanaler("2024-06-30")).isEqualTo("FAGSYSTEM 5634");
        assertThat(kanaler("2024-12-31")).isEqualTo("FAGSYSTEM 5605");
        historienErHel();
    }

    private static void historienErHel() throws SQLException {
        assertThat(register.tall("SELECT count(*) FROM sak")).isEqualTo(1);
        assertThat(register.tall("SELECT count(*) FROM sak_versjon")).isEqualTo(2);
        assertThat(register.tall("SELECT count(DISTINCT tiltak_id) FROM tiltak"))
                .isEqualTo(1);
        assertThat(register.tall("SELECT count(*) FROM tiltak WHERE kjent_til = 'infinity'"))
                .isEqualTo(1);
    }

    @Test
    void et_tiltak_som_fagsystemet_har_sendt_paa_nytt_er_det_samme_i_historien() throws SQLException {
        Tiltak gammelt = migrert(tiltak("2020-03-01", null), "T-1");
        Tiltak glemt = migrert(tiltak("2021-03-01", null), "T-2");
        register.ta(utenPersonalia().fra(Kanal.KOSTRA).med(barnet).med(gammelt).med(glemt), FOR);
        Tiltak nytt = migrert(tiltak("2020-03-01", "2026-04-01"), "T-1");
        register.ta(utenPersonalia().med(barnet).med(nytt), SENDT);
        assertThat(register.sporr(
                        Tilgang.ALLE,
                        "SELECT string_agg(kanal || ' ' || migrert_id, ', ' ORDER BY migrert_id)"
                                + " FROM tiltak_begge_kanaler('" + KUTT + "')"))
                .isEqualTo("FAGSYSTEM T-1, KOSTRA T-2");
        assertThat(register.tall("SELECT count(*) FROM tiltak_begge_kanaler('" + FOR + "')"))
                .as("før fagsystemet hadde sendt det")
                .isEqualTo(2);
    }

    private void begge(String kommune, @Nullable String bydel) throws SQLException {
        Saksbygger gammel = utenPersonalia()
                .i(kommune)
                .fra(Kanal.KOSTRA)
                .trukketUt("2025-12-31T12:00:00+01:00")
                .med(barnet)
                .med(tiltak("2024-03-01", null));
        Saksbygger ny = utenPersonalia()
                .i(kommune)
                .trukketUt("2026-02-04T10:00:00Z")
                .med(barnet)
                .med(tiltak("2024-03-01", null));
        if (bydel != null) {
            gammel.iBydel(bydel);
            ny.iBydel(bydel);
        }
        register.ta(gammel, FOR);
        register.ta(ny, SENDT);
    }

    private static Tiltak migrert(Tiltak en, String id) {
        return new Tiltak(
                UUID.randomUUID(),
                id,
                en.startDato(),
                false,
                en.lovhjemmel(),
                en.jmfrLovhjemmel(),
                en.kategori(),
                en.tiltaksgrunnlag(),
                en.tilsyn(),
                en.oppfolging(),
                en.opphevelse(),
                en.konklusjon());
    }

    private static String kanaler(String siste) throws SQLException {
        return kanaler(siste, KUTT);
    }

    /** Channel and place of the cases that count in a period that ends on the day. */
    private static String kanaler(String siste, String kutt) throws SQLException {
        return register.sporr(
                Tilgang.ALLE,
                "SELECT string_agg(hva, ', ' ORDER BY hva) FROM (SELECT v.kanal || ' ' || s.kommune ||"
                        + " coalesce('/' || s.bydel, '') AS hva FROM telling_saker('" + kutt + "', '" + siste
                        + "') s JOIN sak_versjon_ved('" + kutt + "') v USING (sak_nr)) alle");
    }
}
