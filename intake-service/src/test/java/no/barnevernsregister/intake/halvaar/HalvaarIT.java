package no.barnevernsregister.intake.halvaar;

import static no.barnevernsregister.intake.halvaar.Utfyllinger.VARDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.contracts.hendelse.HalvaarstallUtledet;
import no.barnevernsregister.intake.Megler;
import no.barnevernsregister.local.Demobruker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The half-year form with a real login, database, broker, mail server and browser. Vardø has had its number since
 * 2024, and only the half-years of the two whole days are ever sent. */
@QuarkusTest
@QuarkusTestResource(value = Halvaaromgivelser.class, restrictToAnnotatedClass = true)
class HalvaarIT {

    @Inject
    AgroalDataSource database;

    @Test
    void hele_dagen_i_nettleseren_fra_kladd_til_mottatt_av_bufdir() throws IOException {
        Halvaar runde = new Halvaar(2026, 1);
        try (var dag = dag()) {
            hele(new Dagen(dag, runde, true));
        }
        HalvaarGodkjent godkjent = Megler.sagt(
                        Emne.HALVAAR_GODKJENT,
                        HalvaarGodkjent.class,
                        alle -> alle.stream().anyMatch(en -> en.periode().equals("2026H1")))
                .stream()
                .filter(en -> en.periode().equals("2026H1"))
                .findFirst()
                .orElseThrow();
        assertThat(godkjent.kommune().verdi()).isEqualTo("5634");
        assertThat(godkjent.versjon()).isEqualTo(2);
        assertThat(godkjent.punkter())
                .containsEntry("3.E", new BigDecimal("1"))
                .containsEntry("3.B", new BigDecimal("26"))
                .containsEntry("SF.1", new BigDecimal("2"))
                .containsEntry("SF.2", new BigDecimal("7.7"));
        String lenke = "/halvaar/2026H1/5634";
        assertThat(brev("Statsforvalteren har returnert halvårsrapporten, 1. halvår 2026"))
                .as("lenken og ingenting annet")
                .isEqualTo("http://localhost:8080" + lenke);
    }

    @Test
    void hele_dagen_uten_javascript_og_neste_halvaar_ser_tallene() throws IOException {
        try (var dag = dag();
                var rakel = new Nettleser("rapportor")) {
            hele(new Dagen(dag, new Halvaar(2025, 1), false));
            assertThat(rakel.apne("/halvaar/2025H2/5634").body()).contains("Forrige halvår <strong>41</strong>");
        }
    }

    private static Halvaardag dag() throws IOException {
        return new Halvaardag(
                Nettleser.adresse(""),
                navn -> Halvaaromgivelser.keycloak().passord(Demobruker.av(navn)),
                Path.of("target/halvaar"));
    }

    private static void hele(Dagen dagen) throws IOException {
        dagen.fyllUt();
        dagen.send();
        dagen.returner();
        dagen.rettOgSend();
        dagen.godkjenn();
        dagen.motta();
    }

    @Test
    void innloggingen_gir_en_okt_med_eget_navn_og_malformen_huskes() {
        try (var rakel = new Nettleser("rapportor")) {
            assertThat(rakel.apne("/halvaar").body()).contains("Rakel Rapportør", "Vardø", "Syntetiske data");
            assertThat(rakel.kaker()).anyMatch(en -> en.startsWith("q_session_intake"));
            assertThat(rakel.apne("/halvaar?lang=nn").body()).contains("lang=\"nn\"", "Halvårsrapport");
            assertThat(rakel.apne("/halvaar").body()).contains("lang=\"nn\"");
        }
    }

    @Test
    void to_som_fyller_ut_samtidig_mister_ingenting() {
        String sti = "/halvaar/2024H1/5634";
        try (var rakel = new Nettleser("rapportor");
                var gard = new Nettleser("godkjenner")) {
            rakel.apne(sti);
            gard.apne(sti);
            gard.send(sti, Map.of("5634:2.A", "3", "handling", "lagre"));
            assertThat(rakel.send(sti, Map.of("5634:2.B", "7", "handling", "lagre"))
                            .body())
                    .contains("value=\"3\"", "value=\"7\"");

            gard.apne(sti);
            gard.send(sti, Map.of("5634:2.B", "8", "handling", "lagre"));
            HttpResponse<String> konflikt = rakel.send(sti, Map.of("5634:2.B", "9", "handling", "lagre"));
            assertThat(konflikt.statusCode()).isEqualTo(409);
            assertThat(konflikt.body()).contains("To har endret det samme", "Gard Godkjenner: <strong>8");
            assertThat(rakel.send(sti, Map.of("5634:2.B", "9", "handling", "lagre"))
                            .body())
                    .as("den som har sett begge, bestemmer")
                    .contains("value=\"9\"");
        }
    }

    @Test
    void et_fodselsnummer_i_en_kommentar_blir_ikke_lagret() {
        String sti = "/halvaar/2024H1/5634";
        try (var rakel = new Nettleser("rapportor")) {
            rakel.apne(sti);
            HttpResponse<String> svar =
                    rakel.send(sti, Map.of("5634:8.kommentar", "Gjelder 078280 00106", "handling", "lagre"));
            assertThat(svar.body())
                    .contains("ser ut til å inneholde et fødselsnummer")
                    .doesNotContain("00106");
        }
    }

    @Test
    void tall_fra_registeret_star_ferdig_utfylt_og_kan_endres() {
        String sti = "/halvaar/2025H2/5634";
        Megler.si(new HalvaarstallUtledet(
                VARDO.kommune(), null, "2025H2", Instant.now(), Map.of("2.B", new BigDecimal("17"))));
        try (var rakel = new Nettleser("rapportor")) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(rakel.apne(sti).body()).contains("value=\"17\"", "fra registeret"));
            assertThat(rakel.send(sti, Map.of("5634:2.B", "18", "handling", "lagre"))
                            .body())
                    .contains("value=\"18\"", "registeret har 17");
        }
    }

    @Test
    void en_interkommunal_tjeneste_har_tall_for_hver_kommune() throws SQLException {
        try (Connection forbindelse = database.getConnection();
                Statement sql = forbindelse.createStatement()) {
            sql.executeUpdate("INSERT INTO halvaar_samarbeid VALUES ('5634', '5607', '2024H2', '2024H2')");
        }
        String sti = "/halvaar/2024H2/5634";
        try (var rakel = new Nettleser("rapportor")) {
            assertThat(rakel.apne(sti).body()).contains("Interkommunal tjeneste for", "Vardø, Vadsø");
            String svar = rakel.send(sti, Map.of("5634:2.B", "7", "5607:2.B", "30", "handling", "lagre"))
                    .body();
            assertThat(svar).contains("data-sum=\"2.B\">37<");
            assertThat(svar).as("stillinger er tjenestens").doesNotContain("5607:1.1.A");
        }
    }

    @Test
    void bufdir_paaminner_dem_som_ikke_har_sendt() {
        try (var rakel = new Nettleser("rapportor");
                var beate = new Nettleser("bufdir-administrator")) {
            rakel.apne("/halvaar");
            assertThat(rakel.send("/halvaar/kontakt", Map.of("epost", "ikke en adresse"))
                            .statusCode())
                    .isEqualTo(400);
            rakel.apne("/halvaar");
            rakel.send("/halvaar/kontakt", Map.of("epost", "rakel@vardo.kommune.test"));
            beate.apne("/halvaar/2024H1/bufdir");
            assertThat(beate.send("/halvaar/2024H1/bufdir/paaminn", Map.of()).body())
                    .contains("1 påminnelser er på vei.");
        }
        assertThat(brev("Halvårsrapporten er ikke sendt, 1. halvår 2024")).endsWith("/halvaar/2024H1/5634");
    }

    @Test
    void den_som_ikke_har_rollen_faar_vite_det_i_klare_ord() {
        try (var rakel = new Nettleser("rapportor");
                var sigrid = new Nettleser("statsforvalter");
                var anders = new Nettleser("analytiker")) {
            assertThat(rakel.apne("/halvaar/2024H1/5634").statusCode()).isEqualTo(200);
            forbudt(rakel.apne("/halvaar/2024H1/5607"), "Du har ikke tilgang til rapporten fra Vadsø.");
            forbudt(rakel.apne("/halvaar/2024H1/5634/send"), "sendes av en som har rollen godkjenner");
            forbudt(rakel.apne("/halvaar/2024H1/bufdir"), "for Bufdir");
            forbudt(rakel.apne("/halvaar/2099H1/5634"), "åpner 1. juli 2099");
            forbudt(sigrid.apne("/halvaar/2024H1/5634"), "kan ikke ses ennå: den er kladd");
            anders.apne("/halvaar/2024H1/bufdir");
            forbudt(anders.apne("/halvaar/samarbeid"), "administratorer i Bufdir");
            assertThat(rakel.apne("/halvaar/2024H1/9999").statusCode()).isEqualTo(404);
        }
    }

    private static void forbudt(HttpResponse<String> svar, String setning) {
        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(svar.body()).contains("<h1>Ingen tilgang</h1>", setning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/halvaar/kontakt",
                "/halvaar/samarbeid",
                "/halvaar/2024H1/5634",
                "/halvaar/2024H1/5634/autolagre",
                "/halvaar/2024H1/5634/send",
                "/halvaar/2024H1/5634/vurdering",
                "/halvaar/2024H1/5634/returner",
                "/halvaar/2024H1/statsforvalter/godkjenn",
                "/halvaar/2024H1/bufdir/motta",
                "/halvaar/2024H1/bufdir/paaminn"
            })
    void et_skjema_fra_en_annen_side_blir_avvist(String sti) {
        for (String navn : List.of("rapportor", "godkjenner", "statsforvalter", "bufdir-administrator")) {
            try (var nettleser = new Nettleser(navn)) {
                nettleser.apne("/halvaar");
                Map<String, String> felter = new TreeMap<>(Map.of("merke", "feil", "versjon", "0", "enhet", "5634"));
                assertThat(nettleser.folg(Nettleser.post(sti, felter)).statusCode())
                        .as(navn)
                        .isIn(403, 404);
            }
        }
    }

    /** The text of the notice with that subject, when it has come. */
    private static String brev(String emne) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Arrays.stream(Halvaaromgivelser.post().getReceivedMessages())
                                .filter(en -> emne(en).equals(emne))
                                .map(HalvaarIT::tekst)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static String emne(MimeMessage brev) {
        try {
            return brev.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(MimeMessage brev) {
        try {
            return brev.getContent().toString().strip();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
