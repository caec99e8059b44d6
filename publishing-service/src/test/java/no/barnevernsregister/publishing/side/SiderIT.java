package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import no.barnevernsregister.publishing.utgivelse.Provetall;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages with a real login, database, broker and browser. */
@QuarkusTest
@QuarkusTestResource(value = Sideomgivelser.class, restrictToAnnotatedClass = true)
class SiderIT {

    /** Every kind of page that anybody can read. */
    private static final Map<String, String> SIDER = Map.ofEntries(
            Map.entry("forside", "/"),
            Map.entry("kommune", "/kommune/5634"),
            Map.entry("sammenlign", "/sammenlign?region=5634&region=5601&region=F56&indikator=BarnMedTiltakPer1000"),
            Map.entry("nokkeltall", "/indikator"),
            Map.entry("indikator", "/indikator/AndelInnen3Mnd?region=5634"),
            Map.entry("tabeller", "/tabell"),
            Map.entry("tabell", "/tabell/BV001?region=5634&region=F56&steder=VALGTE"),
            Map.entry("publiseringer", "/publiseringer"),
            Map.entry("metode", "/om/metode"),
            Map.entry("skjerming", "/om/skjerming"),
            Map.entry("tilgjengelighet", "/om/tilgjengelighet"),
            Map.entry("innfelt", "/embed/BarnMedTiltakPer1000?region=5634"),
            Map.entry("rapport", "/rapport/5634/2024"),
            Map.entry("mangler", "/kommune/9999"));

    private static final int FORSTE_VISNING = 150_000;

    private final URI adresse = URI.create(
            "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class) + "/");
    private final Registerspill register = new Registerspill(adresse);

    /** One release is out before anything is tried; it is made once, since every test may come first. */
    @BeforeEach
    void enUtgivelseErUte() {
        if (register.hent("/kommune/5634").statusCode() == 404) {
            String id = register.kontrollert("Barnevernet 2022–2024", List.of("2022", "2023", "2024"), 7);
            register.send("publiserer", "/api/v1/utgivelser/" + id + "/godkjenn", Map.of());
        }
    }

    @Test
    void axe_finner_ingenting_pa_noen_side_pa_noe_sprak_og_alt_far_plass_i_320_punkter() throws IOException {
        List<String> funn = new ArrayList<>();
        try (var leser = new Leser(adresse)) {
            Page side = leser.side(true);
            for (String sprak : List.of("nb", "nn", "en")) {
                for (Map.Entry<String, String> en : SIDER.entrySet()) {
                    leser.apne(side, en.getValue() + (en.getValue().contains("?") ? "&" : "?") + "lang=" + sprak);
                    assertThat(side.getAttribute("html", "lang")).isEqualTo(sprak);
                    assertThat(side.textContent("body"))
                            .contains(sprak.equals("en") ? "Synthetic data" : "Syntetiske data");
                    leser.axe(side).forEach(feil -> funn.add(side.url() + " " + feil));
                    leser.bilder(side, sprak.equals("nb") ? en.getKey() : en.getKey() + "-" + sprak);
                }
            }
            leser.apne(side, "/rapport/5634/2024");
            leser.papir(side, "rapport");
            assertThat(leser.brudd().stream().filter(feil -> !feil.contains("404")))
                    .isEmpty();
        }
        assertThat(funn).isEmpty();
    }

    @Test
    void alt_virker_uten_javascript() throws IOException {
        try (var leser = new Leser(adresse)) {
            Page side = leser.side(false);
            leser.apne(side, "/");
            side.fill("#sok", "vardø");
            side.click("form[role=search] button");
            assertThat(side.textContent("[role=status]")).contains("1 kommuner passer");
            side.click("#treff a");
            assertThat(side.textContent("h1")).isEqualTo("Vardø");
            assertThat(side.locator("figure svg[role=img]").count())
                    .isEqualTo(side.locator("table").count())
                    .isEqualTo(4);
            side.click("text=Nynorsk");
            assertThat(side.textContent("body")).contains("Mottekne meldingar");
            leser.apne(side, "/sammenlign");
            side.fill("#sted", "Alta");
            side.click("form button");
            side.fill("#sted", "Finnmark");
            side.click("form button");
            assertThat(side.locator(".valgte li").allTextContents()).hasSize(2);
            assertThat(side.url()).contains("region=5601");
            leser.apne(side, "/tabell/BV003");
            side.check("#steder-KOMMUNER");
            side.click("form button");
            assertThat(side.locator("#tabellen tbody tr").count()).isGreaterThan(15);
        }
    }

    @Test
    void sok_og_diagram_blir_bedre_med_javascript_uten_a_bryte_regelen_for_innhold() throws IOException {
        try (var leser = new Leser(adresse)) {
            Page side = leser.side(true);
            leser.apne(side, "/");
            side.locator("#sok").pressSequentially("vard");
            side.waitForFunction("() => document.querySelectorAll('#treff a').length === 1");
            assertThat(side.url()).as("adressen er tilstanden").contains("sok=vard");
            leser.apne(side, "/kommune/5634");
            side.locator("figure").first().hover();
            side.waitForSelector(".utforsk svg");
            assertThat(leser.brudd()).isEmpty();
        }
    }

    @Test
    void tastaturet_alene_finner_kommunen() throws IOException {
        try (var leser = new Leser(adresse)) {
            Page side = leser.side(true);
            leser.apne(side, "/");
            side.keyboard().press("Tab");
            assertThat(side.evaluate("() => document.activeElement.getAttribute('href')"))
                    .isEqualTo("#innhold");
            side.keyboard().press("Enter");
            side.keyboard().press("Tab");
            assertThat(side.evaluate("() => document.activeElement.id")).isEqualTo("sok");
            side.keyboard().type("Vardø");
            side.waitForFunction("() => document.querySelectorAll('#treff a').length === 1");
            side.keyboard().press("Tab");
            side.keyboard().press("Tab");
            side.keyboard().press("Enter");
            side.waitForURL(url -> url.contains("/kommune/5634"));
        }
    }

    @Test
    void forste_visning_er_under_150_kb() throws IOException {
        for (String sti : SIDER.values()) {
            String html = register.hent(sti).body();
            int kB = pakket(html.getBytes(StandardCharsets.UTF_8));
            for (String fil : List.of("sider.css", "sider.js")) {
                kB += pakket(register.hent("/side/" + fil).body().getBytes(StandardCharsets.UTF_8));
            }
            kB += 48_300;
            assertThat(kB).as(sti).isLessThan(FORSTE_VISNING);
        }
    }

    @Test
    void ingen_side_har_skript_eller_stil_i_seg_og_bare_diagrammet_alene_kan_rammes_inn() {
        for (String sti : SIDER.values()) {
            assertThat(register.hent(sti).body()).as(sti).doesNotContain(" style=", "<style", "onclick", "javascript:");
        }
        assertThat(regel("/kommune/5634")).contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(regel("/embed/Meldinger")).contains("frame-ancestors *").doesNotContain("unsafe");
    }

    private String regel(String sti) {
        return String.join(";", register.hent(sti).headers().allValues("Content-Security-Policy"));
    }

    @Test
    void en_utgivelses_liv_fra_bestilling_til_den_er_trukket() throws IOException, SQLException {
        String forste = register.kontrollert("Barnevernet 2025", List.of("2025"), 11);
        List<String> veier = List.of(
                "/kommune/5634",
                "/rapport/5634/2025",
                "/sammenlign?region=5634",
                "/indikator/Meldinger?region=5634",
                "/embed/Meldinger?region=5634",
                "/tabell/BV003",
                "/publiseringer",
                "/api/v2/tables",
                "/api/v2/tables/BV003/data?valuecodes%5BRegion%5D=*&valuecodes%5BContentsCode%5D=*&valuecodes%5BTid%5D=*");
        try (var leser = new Leser(adresse)) {
            Page berit = leser.side(true);
            leser.apneSom(berit, "beregner", "/bufdir/utgivelser/" + forste);
            assertThat(berit.textContent("main"))
                    .contains("Den som bestilte utgivelsen, kan ikke godkjenne den selv.", "Revisorens dom", "18 av");
            assertThat(berit.locator("form[action$='/godkjenn']").count()).isZero();
            assertThat(leser.axe(berit)).isEmpty();
            leser.apne(berit, "/bufdir");
            assertThat(godkjenn(berit, forste, "document.querySelector('[name=merke]').value"))
                    .as("heller ikke uten å gå om skjemaet")
                    .isEqualTo(409);
            assertThat(godkjenn(berit, forste, "'falskt'"))
                    .as("et skjema fra et annet sted")
                    .isEqualTo(403);

            Page petter = leser.side(true);
            leser.apneSom(petter, "publiserer", "/bufdir/utgivelser/" + forste);
            leser.bilder(petter, "bufdir-utgivelse");
            leser.apne(petter, "/bufdir/utgivelser/" + forste + "/forhandsvis?kommune=5634");
            assertThat(petter.textContent("main")).contains("Forhåndsvisning", "Vardø", "2025");
            leser.bilder(petter, "bufdir-forhandsvisning");
            assertThat(leser.axe(petter)).isEmpty();

            Instant naar = Instant.now().plusSeconds(12);
            register.send(
                    "publiserer", "/api/v1/utgivelser/" + forste + "/godkjenn", Map.of("publiseres", naar.toString()));
            while (Instant.now().isBefore(naar.minusMillis(300))) {
                for (String vei : veier) {
                    // A page that says it has nothing still says its own address.
                    String svar = register.hent(vei).body().replace(vei, "");
                    if (Instant.now().isBefore(naar)) {
                        assertThat(svar).as(vei + " før øyeblikket").doesNotContain("2025", forste);
                    }
                }
            }
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() ->
                            assertThat(register.hent("/kommune/5634").body()).contains("Barnevernet 2025"));
            assertThat(Instant.now()).isAfterOrEqualTo(naar);
            uforanderlig(forste);

            leser.apne(berit, "/bufdir/utgivelser/" + forste);
            berit.fill("#n-merknad", "Meldinger fra Vardø er rettet.");
            berit.click("form:has(#n-merknad) button");
            assertThat(berit.textContent("[role=status]")).contains("bestilt");
            String andre = berit.url().replaceAll(".*/utgivelser/([^?]+).*", "$1");
            register.lever(andre, Provetall.lag(11, Provetall.fylke("56"), List.of("2025")));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> register.status(andre).equals("KONTROLLERT"));
            leser.apne(petter, "/bufdir/utgivelser/" + andre);
            assertThat(petter.textContent("#endringer")).isNotBlank();
            petter.check("#naar-naa");
            petter.click("form[action$='/godkjenn'] button");
            assertThat(petter.textContent("[role=status]")).contains("godkjent");
            assertThat(register.hent("/kommune/5634").body())
                    .contains("versjon 1.0.1", "Meldinger fra Vardø er rettet.");
            assertThat(register.hent("/publiseringer").body()).contains("Erstattet av en nyere versjon");
            leser.apne(petter, "/publiseringer");
            leser.bilder(petter, "publiseringer-med-retting");

            trekk(leser, petter, andre);
            assertThat(register.hent("/kommune/5634").body())
                    .contains("versjon 1.0.0")
                    .doesNotContain("versjon 1.0.1");
            trekk(leser, petter, forste);
            assertThat(register.hent("/kommune/5634").body())
                    .contains("Barnevernet 2022–2024")
                    .doesNotContain("2025");
            assertThat(register.hent(veier.getLast()).body()).doesNotContain("2025");
            assertThat(register.hent("/publiseringer").body())
                    .contains("Trukket tilbake", "Tallene for Vardø var fra feil år.");
            uforanderlig(andre);
            leser.apne(petter, "/bufdir");
            leser.bilder(petter, "bufdir");
            assertThat(leser.axe(petter)).isEmpty();
        }
    }

    private static void trekk(Leser leser, Page side, String id) {
        leser.apne(side, "/bufdir/utgivelser/" + id);
        side.fill("#grunn", "Tallene for Vardø var fra feil år.");
        side.click("form[action$='/trekk'] button");
        assertThat(side.textContent("[role=status]")).contains("trukket");
    }

    private static Object godkjenn(Page side, String id, String merke) {
        return side.evaluate("async () => (await fetch('/bufdir/utgivelser/" + id + "/godkjenn', {method: 'POST',"
                + " headers: {'Content-Type': 'application/x-www-form-urlencoded'},"
                + " body: new URLSearchParams({naar: 'naa', merke: " + merke + "})})).status");
    }

    /** Not even the release job's own role can change what is approved. */
    private static void uforanderlig(String id) throws SQLException {
        try (Connection forbindelse = rolle("publishing_app");
                Statement sql = forbindelse.createStatement()) {
            for (String forsok : List.of(
                    "UPDATE offentlig.utgivelse SET publiseres = now() - interval '1 day' WHERE id = '" + id + "'",
                    "UPDATE offentlig.utgivelse SET status = 'KONTROLLERT' WHERE id = '" + id + "'",
                    "UPDATE offentlig.celle SET verdi = 1 WHERE utgivelse_id = '" + id + "'",
                    "DELETE FROM offentlig.celle WHERE utgivelse_id = '" + id + "'",
                    "INSERT INTO offentlig.celle (utgivelse_id, tabell, region, kjonn, alder, innhold, tid, verdi, tegn)"
                            + " VALUES ('" + id + "', 'BV001', '5634', '1', '0-2', 'Ny', '2025', 1, '')")) {
                assertThatThrownBy(() -> sql.executeUpdate(forsok)).as(forsok).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void den_offentlige_rollen_kan_ikke_lese_raatall_eller_skjermede_celler_for_tiden() throws SQLException {
        try (Connection forbindelse = rolle("publishing_offentlig");
                Statement sql = forbindelse.createStatement()) {
            for (String tabell : List.of(
                    "grunnlag.celle",
                    "offentlig.celle",
                    "offentlig.utgivelse",
                    "offentlig.kalenderpost",
                    "offentlig.endring",
                    "kontroll.skjerming")) {
                assertThatThrownBy(() -> sql.executeQuery("SELECT 1 FROM " + tabell))
                        .as(tabell)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static Connection rolle(String navn) throws SQLException {
        return DriverManager.getConnection(
                Sideomgivelser.postgres().jdbcUrl("publishing"),
                navn,
                Sideomgivelser.postgres().passord(navn));
    }

    private static int pakket(byte[] innhold) throws IOException {
        var ut = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(ut)) {
            gzip.write(innhold);
        }
        return ut.size();
    }
}
