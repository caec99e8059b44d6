package no.barnevernsregister.validation.konvertering.infra;

import static no.barnevernsregister.validation.konvertering.infra.Provetjeneste.endring;
import static no.barnevernsregister.validation.konvertering.infra.Provetjeneste.ny;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.validation.kostra.Provefil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that changes from yearly extracts to case messages, in a real PostgreSQL. */
class KonverteringIT {

    @TempDir
    static Path mappe;

    private static Provetjeneste tjenesten;

    @BeforeAll
    static void start() throws SQLException {
        tjenesten = new Provetjeneste(mappe);
    }

    @AfterAll
    static void stopp() {
        tjenesten.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        tjenesten.tom();
        tjenesten.klokka("2026-02-01T12:00:00Z");
    }

    @Test
    void forste_melding_i_hver_sak_er_uten_forrige_og_endringer_for_ferdigmeldingen_er_en_del_av_den()
            throws SQLException {
        tjenesten.konverterer("3401", null, 2026, null);
        Barnevern sak = ny("K-1");
        godtatt(tjenesten.send(sak));
        godtatt(tjenesten.send(endring(sak)));
        godtatt(tjenesten.send(ny("K-2")));
    }

    @Test
    void en_endring_for_tjenesten_har_sendt_noe_blir_avvist_med_en_setning() throws SQLException {
        tjenesten.konverterer("3401", null, 2026, null);
        InnsendingVurdert svar = tjenesten.send(endring(ny("K-1")));
        avvist(svar, "Konvertering 2");
        assertThat(funn(svar).getFirst().gjorDette()).startsWith("Send hele saken uten ForrigeId først");
        assertThat(funn(svar).getFirst().gjorDetteNynorsk()).startsWith("Send heile saka utan ForrigeId");
    }

    @Test
    void naar_tjenesten_er_i_gang_venter_en_endring_paa_sin_sak_og_faar_setningen_naar_den_ikke_kommer()
            throws SQLException {
        tjenesten.konverterer("3401", null, 2026, null);
        godtatt(tjenesten.send(ny("K-1")));
        Barnevern sen = ny("K-2");
        InnsendingVurdert venter = tjenesten.send(endring(sen));
        assertThat(venter.vurdering()).isEqualTo(Vurdering.PARKERT);
        godtatt(tjenesten.send(sen));
        godtatt(tjenesten.svar(venter.innsendingId()));

        InnsendingVurdert borte = tjenesten.send(endring(ny("K-3")));
        assertThat(borte.vurdering()).isEqualTo(Vurdering.PARKERT);
        tjenesten.klokka("2026-02-03T12:00:00Z");
        tjenesten.giOpp();
        avvist(tjenesten.svar(borte.innsendingId()), "SNAPSHOT_01", "Konvertering 2");
    }

    @Test
    void en_ny_forsteinnsending_etter_ferdigmeldingen_blir_avvist_men_nye_saker_tas_imot() throws SQLException {
        tjenesten.konverterer("3401", null, 2026, null);
        Barnevern sak = ny("K-1");
        godtatt(tjenesten.send(sak));
        tjenesten.konverterer("3401", null, 2026, "2026-02-01T13:00:00Z");

        godtatt(tjenesten.send(ny("K-2")));
        tjenesten.klokka("2026-02-02T12:00:00Z");
        avvist(tjenesten.send(ny("K-3")), "Konvertering 1");
        avvist(
                tjenesten.send(new Barnevern(
                        ny(null).id(), sak.datoUttrekk(), null, sak.fagsystem(), sak.avgiver(), sak.sak())),
                "SNAPSHOT_02");
        godtatt(tjenesten.send(endring(sak)));
        godtatt(tjenesten.send(ny(null)));

        tjenesten.konverterer("3401", null, 2026, null);
        godtatt(tjenesten.send(ny("K-3")));
    }

    @Test
    void uten_en_erklaert_konvertering_tas_saksmeldinger_imot_som_for() throws SQLException {
        godtatt(tjenesten.send(ny("K-1")));
        assertThat(tjenesten.send(endring(ny("K-2"))).vurdering()).isEqualTo(Vurdering.PARKERT);
    }

    @Test
    void arsuttrekket_tas_imot_til_aaret_for_konverteringen_og_ikke_etter() throws SQLException {
        tjenesten.konverterer("3401", null, 2026, null);
        String fil = fil(2026, "3401");
        InnsendingVurdert svar = tjenesten.sendUttrekk(2026, "340100", fil);
        avvist(svar, "Konvertering 3");
        assertThat(funn(svar).getFirst().verdier()).containsEntry("Konverteringsår", "2026");
        avvist(tjenesten.sendUttrekk(2027, "340100", fil), "Konvertering 3");
        ikkeStanset(tjenesten.sendUttrekk(2025, "340100", fil(2025, "3401")));
    }

    @Test
    void bare_bydelen_som_har_konvertert_blir_stanset() throws SQLException {
        tjenesten.konverterer("0301", "02", 2026, null);
        avvist(tjenesten.sendUttrekk(2026, "030102", fil(2026, "0301")), "Konvertering 3");
        ikkeStanset(tjenesten.sendUttrekk(2026, "030101", fil(2026, "0301")));
    }

    @Test
    void konverteringen_gjelder_ogsaa_under_nummeret_kommunen_hadde_for() throws SQLException {
        tjenesten.konverterer("5501", null, 2023, null);
        avvist(tjenesten.sendUttrekk(2023, "540100", fil(2023, "5401")), "Konvertering 3");
        ikkeStanset(tjenesten.sendUttrekk(2022, "540100", fil(2022, "5401")));
    }

    @Test
    void en_kommune_som_skifter_nummer_beholder_det_uttrekkene_for_tidligere_aar_sa() throws SQLException {
        godtatt(tjenesten.sendUttrekk(2023, "540100", fil(2023, "5401")));
        godtatt(tjenesten.sendUttrekk(2024, "550100", fil(2024, "5501")));
        assertThat(tjenesten.les("SELECT count(*) FROM sak")).isEqualTo("1");
        assertThat(tjenesten.les("SELECT count(*) FROM arsuttrekk_sak")).isEqualTo("2");
        assertThat(tjenesten.les("SELECT count(DISTINCT tjeneste) FROM arsuttrekk_sak"))
                .as("samme tjeneste, så sammenslåingen ser begge årene")
                .isEqualTo("1");
    }

    private static String fil(int aar, String kommune) {
        String fil = Provefil.fil(
                Provefil.AVGIVER.replace("3401", kommune).replace("2025", Integer.toString(aar)),
                Provefil.medNummer("A1", Provetjeneste.nummer().klartekst()));
        return fil.replace("=\"2025-", "=\"" + aar + "-");
    }

    /** It may have other findings, but it was judged as an extract. */
    private static void ikkeStanset(InnsendingVurdert svar) {
        assertThat(funn(svar)).extracting(Funn::regelId).doesNotContain("Konvertering 3");
    }

    private static void godtatt(InnsendingVurdert svar) {
        assertThat(svar.vurdering())
                .as(String.valueOf(svar.rapport()))
                .isIn(Vurdering.GODTATT, Vurdering.GODTATT_MED_MERKNAD);
    }

    private static void avvist(InnsendingVurdert svar, String... regler) {
        assertThat(svar.vurdering()).isEqualTo(Vurdering.AVVIST);
        assertThat(funn(svar)).extracting(Funn::regelId).containsExactly(regler);
    }

    private static List<Funn> funn(InnsendingVurdert svar) {
        return Objects.requireNonNull(svar.rapport()).funn();
    }
}
