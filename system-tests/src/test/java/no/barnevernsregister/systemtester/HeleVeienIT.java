package no.barnevernsregister.systemtester;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.local.Demobruker;
import no.barnevernsregister.local.Lokaltjeneste;
import no.barnevernsregister.local.fasit.Fasit;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.local.leverandor.Leverandorspill;
import no.barnevernsregister.local.leverandor.Utgivelsesspill;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * From the vendors' messages to the public's figures. While the vendors send, validation-service is killed twice; the
 * published figures must still be exactly what the stories say.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeleVeienIT {

    private static final List<String> AAR = List.of("2023", "2024", "2025");

    private final Kjorende bvr = Kjorende.system();
    private final Fasit fasit = new Fasit(List.of(2023, 2024, 2025));
    private String utgivelse = "";
    private int skalAvvises;
    private int sendinger;

    @BeforeAll
    void spill() {
        var spill = new Leverandorspill(
                bvr.system.adresse(Lokaltjeneste.INTAKE),
                bvr.innlogging,
                new Generator(42, 2023, 2025),
                (steg, ferdige, alle) -> drepUnderveis(ferdige));
        var resultat = spill.spill(Kjorende.KOMMUNER, (kommune, forlop) -> {
            fasit.ta(kommune.nummer(), forlop.slutt());
            sendinger += forlop.sendinger().size();
            skalAvvises += (int) forlop.sendinger().stream()
                    .filter(sending -> sending.skalAvvises())
                    .count();
        });
        assertThat(resultat.sendt()).isEqualTo(sendinger).isGreaterThan(500);
        assertThat(resultat.avvist()).isEqualTo(skalAvvises);
        utgivelse = new Utgivelsesspill(bvr.system.adresse(Lokaltjeneste.PUBLISHING), bvr.innlogging)
                .utgi("Prøveutgivelse", AAR);
    }

    private int drept;

    private synchronized void drepUnderveis(int ferdige) {
        if (drept < 2 && ferdige == drept) {
            drept++;
            bvr.system.drepOgStart(Lokaltjeneste.VALIDATION);
        }
    }

    @Test
    void hver_kvittering_er_i_registeret_en_gang_eller_har_en_rapport_som_sier_hvorfor_ikke() throws SQLException {
        String kommuner = "('5634', '5628', '5630', '5605')";
        assertThat(tall("intake", "SELECT count(*) FROM innsending WHERE kommune IN " + kommuner))
                .isEqualTo(sendinger);
        assertThat(tall("register", "SELECT count(*) FROM sak_versjon WHERE kommune IN " + kommuner))
                .isEqualTo(sendinger - skalAvvises);
        assertThat(
                        tall(
                                "register",
                                "SELECT count(*) FROM (SELECT innsending_id FROM sak_versjon GROUP BY innsending_id, sak_nr HAVING count(*) > 1) d"))
                .isZero();
        assertThat(tall(
                        "register",
                        "SELECT count(*) FROM sak s WHERE versjon <>"
                                + " (SELECT count(*) FROM sak_versjon v WHERE v.sak_nr = s.nr)"))
                .as("kjedene er uten hull")
                .isZero();
        assertThat(tall(
                        "intake",
                        "SELECT count(*) FROM rapport r JOIN innsending i ON i.id = r.innsending_id"
                                + " WHERE kommune IN " + kommuner))
                .isEqualTo(sendinger);
        for (String tjeneste : List.of("intake", "validation", "register", "publishing")) {
            assertThat(tall(tjeneste, "SELECT count(*) FROM utboks WHERE emne LIKE '%.dlt'"))
                    .as("døde brev fra " + tjeneste)
                    .isZero();
        }
    }

    @Test
    void de_publiserte_tallene_er_de_som_fasiten_sier() {
        Map<List<String>, JsonNode> publisert = new HashMap<>();
        hent("BV001", "BarnMedTiltak", publisert);
        hent("BV001", "BarnMedTiltakSlutt", publisert);
        hent("BV002", "Undersokelser", publisert);
        hent("BV002", "Innen3Mnd", publisert);
        hent("BV003", "Meldinger", publisert);
        Map<String, String> tellinger = Map.of(
                "BarnMedTiltak", "barn_med_tiltak",
                "BarnMedTiltakSlutt", "barn_med_tiltak_per_slutt",
                "Undersokelser", "undersokelser_avsluttet",
                "Innen3Mnd", "undersokelser_innen_3_mnd",
                "Meldinger", "meldinger_mottatt");
        int vist = 0;
        for (Map.Entry<String, String> telling : tellinger.entrySet()) {
            for (Kommune kommune : Kjorende.KOMMUNER) {
                for (String aar : AAR) {
                    JsonNode verdi = publisert.get(
                            List.of(telling.getKey(), kommune.nummer().verdi(), aar));
                    int sann = sann(telling.getValue(), kommune, Integer.parseInt(aar));
                    if (verdi != null && !verdi.isNull()) {
                        assertThat(verdi.asInt())
                                .as("%s %s %s", telling.getValue(), kommune.navn(), aar)
                                .isEqualTo(sann);
                        vist++;
                    }
                }
            }
        }
        assertThat(vist).as("så mange av 60 summer er vist").isGreaterThan(20);
    }

    /** Investigations are published for all, referrals for those of 0 to 17 years, and measures for those of 0 to 24. */
    private int sann(String telling, Kommune kommune, int aar) {
        if (telling.startsWith("undersokelser")) {
            return fasit.sum(telling, kommune.nummer(), aar);
        }
        return fasit.sum(telling, kommune.nummer(), aar, telling.startsWith("meldinger") ? 17 : 24);
    }

    private void hent(String tabell, String innhold, Map<List<String>, JsonNode> publisert) {
        HttpResponse<String> svar = bvr.hent(
                bvr.publishing(
                        "/api/v2/tables/" + tabell + "/data?valuecodes%5BRegion%5D=*&valuecodes%5BContentsCode%5D="
                                + innhold + "&valuecodes%5BTid%5D=*"),
                "");
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
        JsonNode data = Kjorende.json(svar);
        List<String> regioner = koder(data, "Region");
        List<String> aarene = koder(data, "Tid");
        assertThat(aarene).isEqualTo(AAR);
        for (int r = 0; r < regioner.size(); r++) {
            for (int a = 0; a < aarene.size(); a++) {
                int plass = r * aarene.size() + a;
                JsonNode verdi = data.path("value").path(plass);
                assertThat(verdi.isNull()).isEqualTo(data.path("status").has(Integer.toString(plass)));
                publisert.put(List.of(innhold, regioner.get(r), aarene.get(a)), verdi);
            }
        }
    }

    private static List<String> koder(JsonNode data, String variabel) {
        return data.at("/dimension/" + variabel + "/category/index")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void ingen_ser_noe_fra_raatallene_i_den_offentlige_rollen() throws SQLException {
        assertThat(tall("publishing", "SELECT count(*) FROM grunnlag.celle")).isPositive();
        assertThat(tall("publishing", "SELECT has_schema_privilege('publishing_offentlig', 'grunnlag', 'USAGE')::int"))
                .isZero();
        assertThat(tall(
                        "publishing",
                        "SELECT has_table_privilege('publishing_offentlig', 'offentlig.celle', 'SELECT')::int"))
                .isZero();
    }

    @Test
    void utgivelsen_har_et_sertifikat_for_fila_og_revisorens_dom() throws NoSuchAlgorithmException {
        String token = bvr.innlogging.persontoken(Demobruker.av("beregner"));
        JsonNode sertifikat = Kjorende.json(bvr.hent(omUtgivelsen(utgivelse, "sertifikat"), token));
        String fil = bvr.hent(omUtgivelsen(utgivelse, "tellinger"), token).body();

        assertThat(sertifikat.path("published").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(fil.getBytes(StandardCharsets.UTF_8))));
        assertThat(sertifikat.path("change").size()).isPositive();
        assertThat(Kjorende.json(bvr.hent(omUtgivelsen(utgivelse, "revisjon"), token))
                        .path("approved")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void en_utgivelse_som_revisoren_avviser_kan_ingen_godkjenne() throws SQLException {
        String avvist = UUID.randomUUID().toString();
        try (Connection forbindelse = bvr.system.postgres().administrator("publishing");
                Statement sql = forbindelse.createStatement()) {
            sql.executeUpdate("INSERT INTO offentlig.utgivelse (id, navn, perioder, kutt, status, bestilt_av, brudd)"
                    + " SELECT '" + avvist + "', navn, perioder, kutt, 'AVVIST_AV_REVISOR', bestilt_av, 2"
                    + " FROM offentlig.utgivelse WHERE id = '" + utgivelse + "'");
        }
        HttpResponse<String> svar = bvr.send(
                omUtgivelsen(avvist, "godkjenn"),
                bvr.innlogging.persontoken(Demobruker.av("publiserer")),
                "application/json",
                "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(svar.statusCode()).isEqualTo(409);
        assertThat(svar.body()).contains("Revisoren kunne regne ut skjulte tall: 2 brudd", "kan ikke godkjennes");
        assertThat(tall("publishing", "SELECT count(*) FROM offentlig.publisert_utgivelse WHERE id = '" + avvist + "'"))
                .isZero();
    }

    private URI omUtgivelsen(String id, String hva) {
        return bvr.publishing("/api/v1/utgivelser/" + id + "/" + hva);
    }

    @Test
    void siden_til_en_kommune_viser_tallet_i_en_nettleser_uten_javascript() {
        Kommune storst = Kjorende.KOMMUNER.getLast();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser nettleser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync")))) {
            Page side = nettleser
                    .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            side.setViewportSize(1280, 900);
            side.navigate(bvr.publishing("/?sok=" + storst.nummer()).toString());
            side.click("#treff a");
            assertThat(side.textContent("h1")).contains(storst.navn());
            assertThat(side.textContent("body")).contains("Syntetiske data", "Mottatte meldinger");
            assertThat(side.locator("svg[role=img]").count()).isEqualTo(4);
            assertThat(side.locator("table tbody tr").count()).isEqualTo(12);
            assertThat(side.locator("table td").allTextContents())
                    .as("siden spør bare etter tall som kan finnes")
                    .doesNotContain(".");
            side.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/kommuneside.png")));
            side.click("text=Nynorsk");
            assertThat(side.textContent("body")).contains("Mottekne meldingar");
            side.setViewportSize(390, 844);
            assertThat(side.evaluate("() => document.documentElement.scrollWidth"))
                    .as("ingen vannrett rulling på telefon")
                    .isEqualTo(390);
        }
    }

    private static Path chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(java.nio.file.Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Mangler Chromium: ./bvr test installerer den."));
    }

    private long tall(String database, String sporring) throws SQLException {
        try (Connection forbindelse = bvr.system.postgres().administrator(database);
                Statement sql = forbindelse.createStatement();
                ResultSet rad = sql.executeQuery(sporring)) {
            rad.next();
            return rad.getLong(1);
        }
    }
}
