package no.barnevernsregister.intake.hjem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.Megler;
import no.barnevernsregister.intake.halvaar.Halvaardag;
import no.barnevernsregister.intake.halvaar.Halvaaromgivelser;
import no.barnevernsregister.intake.halvaar.Nettleser;
import no.barnevernsregister.local.Demobruker;
import no.barnevernsregister.local.generator.kostra.Uttrekksgenerator;
import org.junit.jupiter.api.Test;

/** The working day of a service in the browser: the first page, the yearly extract, and who gets in. */
@QuarkusTest
@QuarkusTestResource(value = Halvaaromgivelser.class, restrictToAnnotatedClass = true)
class ArbeidsdagIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final int iFjor = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear() - 1;

    @Inject
    AgroalDataSource database;

    @Test
    void en_fil_med_feil_blir_rettet_og_sendt() throws IOException {
        try (var dag = dag();
                Page side = dag.hos(true)) {
            dag.apne(side, "rapportor", "/");
            assertThat(side.textContent("h1")).isEqualTo("Vardø");
            assertThat(side.textContent("main")).contains("Halvårsrapport", "Ikke lastet opp", "Rakel Rapportør");
            se(dag, side, "forside");
            side.locator("a", new Page.LocatorOptions().setHasText("Last opp")).click();
            se(dag, side, "filer");

            velg(side, "feil.zip", "PK\u0003\u0004".getBytes(UTF_8));
            side.locator("#fil").focus();
            side.keyboard().press("Tab");
            side.keyboard().press("Enter");
            side.waitForFunction(
                    "() => document.getElementById('opplastingsstatus').textContent.includes('pakket (zip)')");
            se(dag, side, "filer-avvist");

            velg(side, "uttrekk.xml", uttrekk(1, 40));
            side.click("#opplasting button[type=submit]");
            side.waitForURL("**/filer/0*");
            assertThat(side.textContent("main")).contains("Filen kontrolleres", "Rakel Rapportør");
            String forste = id(side);
            kontrollert(forste, Alvorlighet.ERROR, 3, 250);
            side.waitForSelector("text=Filen har feil");
            assertThat(side.locator("form[action$='/send']").count()).isZero();
            se(dag, side, "filer-funn");
            side.locator("#alvorlighet").focus();
            side.selectOption("#alvorlighet", "ERROR");
            side.locator("button:has-text('Vis')").focus();
            side.keyboard().press("Enter");
            side.waitForSelector("text=3 av 253 funn");
            Download csv = side.waitForDownload(() -> side.click("a[href*='funn.csv']"));
            assertThat(Files.readAllLines(csv.path(), UTF_8))
                    .as("hode og tre feil")
                    .hasSize(4);

            side.click("text=Last opp en rettet fil");
            velg(side, "rettet.xml", uttrekk(2, 40));
            side.click("#opplasting button[type=submit]");
            side.waitForURL("**/filer/0*");
            String andre = id(side);
            kontrollert(andre, Alvorlighet.WARNING, 0, 2);
            side.waitForSelector("text=Filen kan sendes");
            se(dag, side, "filer-kan-sendes");
            side.locator("form[action$='/send'] button").focus();
            side.keyboard().press("Enter");
            side.waitForSelector("text=Filen er sendt");
            assertThat(Megler.sagt(Emne.INNSENDING_MOTTATT, InnsendingMottatt.class, alle -> bekreftet(alle, andre)))
                    .isNotEmpty();
            side.click("text=Kvittering");
            assertThat(side.textContent("main")).contains(andre, "Rakel Rapportør", "563400");
            se(dag, side, "kvittering");
            dag.apne(side, "rapportor", "/filer/" + forste);
            assertThat(side.textContent("main")).contains("En nyere fil gjelder");
        }
    }

    @Test
    void opplastingen_fortsetter_etter_et_brudd_og_etter_at_siden_er_lukket() throws IOException {
        byte[] fil = uttrekk(3, 14_000);
        assertThat(fil.length).isGreaterThan(14 * MEGABYTE);
        List<Long> biter = Collections.synchronizedList(new ArrayList<>());
        boolean[] brutt = {false};
        try (var dag = dag();
                Page side = dag.hos(true)) {
            dag.apne(side, "godkjenner", "/filer?aar=" + (iFjor - 1));
            side.route("**/filer/opplasting/*", rute -> {
                String fra = rute.request().headers().get("upload-offset");
                if (fra != null) {
                    biter.add(Long.parseLong(fra));
                }
                if (biter.size() == 3 && !brutt[0]) {
                    brutt[0] = true;
                    rute.abort("connectionreset");
                } else if (biter.size() == 4) {
                    // The second break lasts until the page is closed.
                    rute.abort("internetdisconnected");
                } else {
                    rute.resume();
                }
            });
            Path paaDisk = Files.write(Files.createTempFile(Path.of("target"), "uttrekk", ".xml"), fil);
            side.setInputFiles("#fil", paaDisk);
            side.click("#opplasting button[type=submit]");
            side.waitForFunction("() => document.getElementById('opplastingsstatus').textContent.includes('brutt')");
            se(dag, side, "filer-brudd");
            dag.apne(side, "godkjenner", "/halvaar");
            side.unroute("**/filer/opplasting/*");

            dag.apne(side, "godkjenner", "/filer?aar=" + (iFjor - 1));
            assertThat(side.textContent(".beskjed")).contains("Opplastingen din for", "Velg den samme filen");
            List<String> sendt = new ArrayList<>();
            side.onRequest(en -> {
                if (en.method().equals("PATCH")) {
                    sendt.add(en.headers().get("upload-offset"));
                }
            });
            try (Page annen = dag.hos(true)) {
                dag.apne(annen, "rapportor", "/filer?aar=" + (iFjor - 1));
                assertThat(annen.textContent(".varsel")).contains("Gard Godkjenner begynte å laste opp");
            }
            side.setInputFiles("#fil", paaDisk);
            side.click("#opplasting button[type=submit]");
            side.waitForURL("**/filer/0*");
            assertThat(Long.parseLong(sendt.getFirst()))
                    .as("det som var kommet fram, blir ikke sendt en gang til")
                    .isGreaterThan(Nyttelast.STORSTE_DEL);
            String id = id(side);
            int antall = Math.ceilDiv(fil.length, Nyttelast.STORSTE_DEL);
            List<InnsendingMottatt> hele = Megler.sagt(
                            Emne.INNSENDING_MOTTATT,
                            InnsendingMottatt.class,
                            alle -> av(alle, id).size() >= antall)
                    .stream()
                    .filter(en -> en.innsendingId().toString().equals(id))
                    .toList();
            assertThat(hele.getFirst().nyttelast().sha256())
                    .isEqualTo(no.barnevernsregister.contracts.levering.Nyttelastdeler.sha256(fil));
        }
    }

    @Test
    void uten_javascript_gaar_det_ogsaa() throws IOException {
        try (var dag = dag();
                Page side = dag.hos(false)) {
            dag.apne(side, "rapportor", "/filer");
            side.selectOption("#aar", Integer.toString(iFjor - 2));
            byte[] stor = new byte[30 * MEGABYTE];
            stor[0] = 'x';
            velg(side, "stor.xml", stor);
            side.click("#opplasting button[type=submit]");
            assertThat(side.textContent("[role=alert]")).contains("Filen er ikke XML");

            side.selectOption("#aar", Integer.toString(iFjor - 2));
            velg(side, "uttrekk.xml", uttrekk(4, 900));
            side.click("#opplasting button[type=submit]");
            assertThat(side.textContent("main")).contains("Filen kontrolleres");
            kontrollert(id(side), Alvorlighet.WARNING, 0, 1);
            for (int forsok = 0;
                    forsok < 50 && side.locator("form[action$='/send']").count() == 0;
                    forsok++) {
                side.click("text=Oppdater siden");
            }
            side.click("form[action$='/send'] button");
            assertThat(side.textContent("main")).contains("Filen er sendt");
        }
    }

    @Test
    void en_kollega_faar_tilgang_og_mister_den_igjen() throws IOException, SQLException {
        try (var dag = dag();
                Page kari = dag.hos(true);
                Page amina = dag.hos(true)) {
            dag.apne(kari, "kollega", "/");
            assertThat(kari.textContent("h1")).isEqualTo("Be om tilgang");
            se(dag, kari, "be-om-tilgang");
            kari.fill("#navn", "Kari 17838000105");
            kari.fill("#epost", "kari@vardo.kommune.test");
            kari.selectOption("#enhet", "5634");
            kari.click("main button[type=submit]");
            assertThat(kari.textContent("[role=alert]")).contains("med bokstaver");
            kari.fill("#navn", "Kari Kollega");
            kari.selectOption("#enhet", "5634");
            kari.click("main button[type=submit]");
            assertThat(kari.textContent("[role=status]")).contains("Du venter på svar fra Vardø");

            dag.apne(amina, "administrator", "/?enhet=5634");
            assertThat(amina.textContent(".varsel")).contains("Én person ber om tilgang");
            amina.click(".varsel a");
            se(dag, amina, "tilgang-foresporsel");
            amina.getByLabel("Rapportør", new Page.GetByLabelOptions().setExact(true))
                    .focus();
            amina.keyboard().press("Space");
            amina.locator("button[value=gi]").focus();
            amina.keyboard().press("Enter");
            amina.waitForSelector("text=Rollen er gitt");
            assertThat(amina.textContent(".logg")).contains("Amina Administrator ga Kari Kollega rollen Rapportør");
            se(dag, amina, "tilgang");

            dag.apne(kari, "kollega", "/");
            assertThat(kari.textContent("h1")).as("uten ny innlogging").isEqualTo("Vardø");
            dag.apne(kari, "kollega", "/filer");
            assertThat(kari.textContent("h1")).contains("Årsuttrekk fra Vardø");

            amina.click("[aria-label='Ta bort rollen Lokal administrator fra Amina Administrator']");
            assertThat(amina.textContent("[role=alert]")).contains("den siste lokale administratoren");
            amina.click("[aria-label='Ta bort rollen Rapportør fra Kari Kollega']");
            assertThat(amina.textContent("[role=status]")).contains("Rollen er tatt bort");

            dag.apne(kari, "kollega", "/filer");
            assertThat(kari.textContent("main")).contains("lastes opp av en som har rollen");
            dag.apne(kari, "kollega", "/");
            assertThat(kari.textContent("h1")).isEqualTo("Be om tilgang");
        }
        assertThatThrownBy(() -> endre("DELETE FROM tilgang_logg")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> endre("UPDATE tilgang_logg SET av = 'x'")).hasMessageContaining("permission denied");
    }

    @Test
    void en_administrator_gir_ingen_roller_i_andre_tjenester() {
        try (var amina = new Nettleser("administrator");
                var rakel = new Nettleser("rapportor")) {
            amina.apne("/tilgang?enhet=5634");
            forbudt(amina.send("/tilgang/gi", Map.of("enhet", "4601", "rolle", "leser", "bruker", "x")));
            assertThat(amina.apne("/tilgang?enhet=4601").statusCode()).isEqualTo(403);
            assertThat(rakel.apne("/tilgang").body())
                    .contains("Rakel Rapportør", "En lokal administrator gir og tar roller.")
                    .doesNotContain("Ta bort");
            rakel.apne("/tilgang/be");
            forbudt(rakel.send("/tilgang/ta", Map.of("enhet", "5634", "rolle", "leser", "bruker", "x")));
            assertThat(amina.apne("/filer").statusCode())
                    .as("en administrator ser ikke funn")
                    .isEqualTo(403);
        }
    }

    @Test
    void den_forste_administratoren_kommer_fra_oppsettet() {
        try (var amina = new Nettleser("administrator")) {
            org.awaitility.Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(90))
                    .until(() -> amina.apne("/tilgang?enhet=5607").statusCode() == 200);
            assertThat(amina.apne("/tilgang?enhet=5607").body())
                    .contains("Oppsettet ga Amina Administrator rollen Lokal administrator");
            assertThat(amina.apne("/").body())
                    .as("to tjenester å velge mellom")
                    .contains("/?enhet=5607", "/?enhet=5634");
        }
    }

    @Test
    void andre_enn_tjenestene_kommer_til_sine_egne_sider() {
        try (var sigrid = new Nettleser("statsforvalter");
                var anders = new Nettleser("analytiker")) {
            assertThat(sigrid.apne("/").body()).contains("Finnmark");
            assertThat(anders.apne("/").body()).contains("Landet");
            forbudt(sigrid.apne("/filer"));
        }
    }

    private static void forbudt(HttpResponse<String> svar) {
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(403);
    }

    private void endre(String setning) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.createStatement()) {
            sql.executeUpdate(setning);
        }
    }

    private static List<InnsendingMottatt> av(List<InnsendingMottatt> alle, String id) {
        return alle.stream()
                .filter(en -> en.innsendingId().toString().equals(id))
                .toList();
    }

    private static boolean bekreftet(List<InnsendingMottatt> alle, String id) {
        return av(alle, id).stream()
                .anyMatch(en -> en.arsuttrekk() != null && en.arsuttrekk().bekreftet());
    }

    private static Halvaardag dag() throws IOException {
        return new Halvaardag(
                Nettleser.adresse(""),
                navn -> Halvaaromgivelser.keycloak().passord(Demobruker.av(navn)),
                Path.of("target/bilder/arbeidsdag"));
    }

    private static void se(Halvaardag dag, Page side, String navn) {
        dag.bilde(side, navn);
        dag.paaTelefon(side, navn);
        assertThat(dag.axe(side)).as("axe på " + side.url()).isEmpty();
    }

    private static void velg(Page side, String navn, byte[] innhold) {
        side.setInputFiles("#fil", new FilePayload(navn, "text/xml", innhold));
    }

    private static String id(Page side) {
        return Path.of(java.net.URI.create(side.url()).getPath()).getFileName().toString();
    }

    private byte[] uttrekk(long fro, int klienter) throws IOException {
        var ut = new ByteArrayOutputStream();
        new Uttrekksgenerator(iFjor, fro, 0)
                .skriv(Kommuner.finn(new Kommunenummer("5634")).orElseThrow(), klienter, ut);
        return ut.toByteArray();
    }

    /** What validation would say. */
    private static void kontrollert(String id, Alvorlighet verst, int feil, int advarsler) {
        List<Funn> funn = new ArrayList<>();
        for (int nummer = 1; nummer <= feil + advarsler; nummer++) {
            funn.add(new Funn(
                    nummer <= feil ? Alvorlighet.ERROR : Alvorlighet.WARNING,
                    null,
                    "Melding 3",
                    null,
                    "Konklusjonen på meldingen mangler.",
                    "Melding",
                    null,
                    "Melding 3",
                    null,
                    100 + nummer,
                    null,
                    Map.of("StartDato", "2024-02-01"),
                    "bvl. § 2-1",
                    "Registrer konklusjonen i fagsystemet.",
                    "2024/" + nummer,
                    null,
                    null));
        }
        Megler.si(new InnsendingVurdert(
                InnsendingId.av(id),
                Vurdering.KONTROLLERT,
                Instant.now(),
                new Valideringsrapport(verst, funn, "test", null, false, null, null)));
    }
}
