package no.barnevernsregister.intake.halvaar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The whole day of a form, from the first letter to Bufdir's file: what is done, and what each must see. */
final class Dagen {

    private final Halvaardag dag;
    private final Halvaar runde;
    private final boolean javascript;
    private final String sti;

    Dagen(Halvaardag dag, Halvaar runde, boolean javascript) {
        this.dag = dag;
        this.runde = runde;
        this.javascript = javascript;
        this.sti = "/halvaar/" + runde + "/5634";
    }

    /** Rakel fills in: wrong first, then right, with a comment on what is odd. */
    void fyllUt() {
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "rapportor", "/halvaar");
            if (side.locator("#epost").isVisible()) {
                bilde(side, "hjem");
                side.fill("#epost", "rakel@vardo.kommune.test");
                side.click("form[action='/halvaar/kontakt'] button");
                assertThat(side.textContent("[role=status]")).contains("Adressen er lagret.");
            }
            dag.apne(side, "rapportor", sti);
            assertThat(side.textContent("h1")).contains("Vardø", runde.navn().nb());
            bilde(side, "tomt");
            axe(side);

            Map<Felt, String> svar = new TreeMap<>(Utfyllinger.feilfri(Tjeneste.alene(Utfyllinger.VARDO)));
            svar.putAll(Utfyllinger.felter(
                    Utfyllinger.VARDO,
                    "2.A=3, 2.B=41, 2.C1=36, 2.C2=3, 2.D=12, 2.F=27, 2.H=4, 3.B1=20, 3.B2=5, 3.B3=1, 3.C=11,"
                            + " 3.C1=15, 3.C2=0, 3.E=2, 4.A=58, 4.A.2=50, 4.A.6=8, 4.A.plan=51, 4.A3=40, 4.A3.1=41"));
            dag.fyllUt(side, svar);
            handling(side, "kontroller");
            assertThat(side.textContent("#oppsummering"))
                    .contains("4.A3.1: Barn med evaluert plan kan ikke være flere", "2.A: Meldinger ved start");
            bilde(side, "funn");
            axe(side);
            if (javascript) {
                tastatur(side);
            } else {
                side.fill(felt("4.A3.1"), "38");
                side.fill(felt("merknad/R2"), "To meldinger ble overført til nabokommunen.");
                handling(side, "kontroller");
            }
            assertThat(side.textContent("#oppsummering")).contains("Ingenting mangler");
            assertThat(side.locator("button[value=send]").count())
                    .as("en rapportør sender ikke")
                    .isZero();
        }
    }

    /** From the summary to the field, to the comment and to the button, without a mouse. */
    private void tastatur(Page side) {
        side.locator("#oppsummering a", new Page.LocatorOptions().setHasText("4.A3.1"))
                .focus();
        side.keyboard().press("Enter");
        assertThat(side.evaluate("() => document.activeElement.name")).isEqualTo("5634:4.A3.1");
        side.keyboard().press("Control+A");
        side.keyboard().type("38");
        side.keyboard().press("Tab");
        side.waitForFunction("() => document.getElementById('lagrestatus').textContent === 'Lagret.'");
        assertThat(side.locator("#m-f-5634-4\\.A3\\.1 .regelfunn").count())
                .as("funnet er borte uten at siden er lastet på nytt")
                .isZero();
        side.locator("#oppsummering a", new Page.LocatorOptions().setHasText("2.A"))
                .focus();
        side.keyboard().press("Enter");
        assertThat(side.evaluate("() => document.activeElement.name")).isEqualTo("5634:merknad/R2");
        side.keyboard().type("To meldinger ble overført til nabokommunen.");
        side.locator("button[value=kontroller]").focus();
        side.waitForFunction("() => document.getElementById('lagrestatus').textContent === 'Lagret.'");
        side.keyboard().press("Enter");
        // The address was the same before, so the new page is known by what it says.
        side.waitForFunction(
                "() => document.getElementById('oppsummering')?.textContent.includes('Ingenting mangler')");
        side.waitForLoadState();
    }

    /** Gard looks it over and sends it. */
    void send() {
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "godkjenner", sti);
            assertThat(side.textContent(".fakta")).contains("av Rakel Rapportør");
            handling(side, "send");
            assertThat(side.textContent("main")).contains("To meldinger ble overført til nabokommunen.");
            bilde(side, "send");
            axe(side);
            side.click("form[action$='/send'] button");
            assertThat(side.textContent("[role=status]")).contains("sendt til Statsforvalteren");
            assertThat(side.locator("form").count())
                    .as("det som er sendt kan ikke endres")
                    .isZero();
            bilde(side, "sendt");
        }
    }

    /** Sigrid finds it among her services, and sends it back with a message. */
    void returner() {
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "statsforvalter", "/halvaar/" + runde + "/statsforvalter");
            assertThat(side.textContent(rad("Vardø"))).contains("Sendt", "1 advarsel", "mangler vurdering");
            bilde(side, "statsforvalter");
            axe(side);
            side.click(rad("Vardø") + " a");
            assertThat(side.textContent("main")).contains("To meldinger ble overført til nabokommunen.");
            bilde(side, "vurdering");
            axe(side);
            side.fill("#melding", "Punkt 3.E: se over tallet på fristoversittelser.");
            side.click("form[action$='/returner'] button");
            assertThat(side.textContent("[role=status]")).contains("returnert til tjenesten");
        }
    }

    /** Rakel sees what is asked for and mends it; Gard sends again. */
    void rettOgSend() {
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "rapportor", sti);
            assertThat(side.textContent("section.returmelding")).contains("se over tallet på fristoversittelser");
            bilde(side, "returnert");
            axe(side);
            side.locator("#del-3 > summary").click();
            side.fill(felt("3.E"), "1");
            side.click("#del-3 .delslutt button");
            assertThat(side.textContent("#beskjed")).contains("Lagret.");
        }
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "godkjenner", sti + "/send");
            side.click("form[action$='/send'] button");
            assertThat(side.textContent("[role=status]")).contains("sendt til Statsforvalteren");
            side.click("a[href$='/versjoner']");
            assertThat(side.textContent(".logg")).contains("etter fristen", "se over tallet");
            assertThat(side.textContent("table.forskjeller")).contains("3.E Fristoversittelser", "3.E.andel");
            bilde(side, "versjoner");
            axe(side);
        }
    }

    /** Sigrid adds her own figures, explains the difference, and approves. */
    void godkjenn() {
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "statsforvalter", sti);
            side.fill(felt("SF.1"), "2");
            side.fill(felt("SF.3"), "3");
            side.click("form.vurdering button[value=godkjenn]");
            assertThat(side.textContent("#oppsummering")).contains("et annet enn kommunens eget");
            side.fill(felt("merknad/R6.avvik"), "Én utvidelse var ikke begrunnet.");
            side.click("form.vurdering button[value=lagre]");
            dag.apne(side, "statsforvalter", "/halvaar/" + runde + "/statsforvalter");
            side.check("#v-5634");
            side.click("form[action$='/godkjenn'] button");
            assertThat(side.textContent("[role=status]")).contains("Vardø er godkjent.");
            dag.apne(side, "statsforvalter", sti);
            assertThat(side.locator("form[action$='/returner']").count())
                    .as("også en godkjent rapport kan returneres")
                    .isOne();
        }
    }

    /** Beate sees the country, receives, and takes the figures home. */
    void motta() throws IOException {
        try (Page side = dag.hos(javascript)) {
            dag.apne(side, "bufdir-administrator", "/halvaar/" + runde + "/bufdir");
            assertThat(side.textContent(".summer")).contains("Finnmark", "Landet");
            bilde(side, "bufdir");
            axe(side);
            Download csv = side.waitForDownload(() -> side.click("a[href$='eksport.csv']"));
            String tekst = Files.readString(csv.path(), StandardCharsets.UTF_8);
            assertThat(tekst).contains("\"5634\";\"Vardø\";\"Vardø\";\"GODKJENT\";\"2\"");
            Download xlsx = side.waitForDownload(() -> side.click("a[href$='eksport.xlsx']"));
            try (InputStream fil = Files.newInputStream(xlsx.path());
                    ReadableWorkbook bok = new ReadableWorkbook(fil)) {
                assertThat(bok.getSheets().map(en -> en.getName())).containsExactly("Rapporter", "Fylker", "Punkter");
            }
            side.click("form[action$='/motta'] button");
            assertThat(side.textContent("[role=status]")).contains("1 rapport er mottatt.");
            side.click("form[action$='/paaminn'] button");
            assertThat(side.textContent("[role=status]")).contains("påminnelser er på vei.");
        }
    }

    private void handling(Page side, String verdi) {
        side.click("#skjema > .handlinger button[value=" + verdi + "]");
    }

    private static String felt(String punkt) {
        return "[name=\"5634:" + punkt + "\"]:not([type=hidden])";
    }

    private static String rad(String navn) {
        return "tr:has(th:has-text('" + navn + "'))";
    }

    private void bilde(Page side, String navn) {
        if (javascript) {
            dag.bilde(side, navn);
            dag.paaTelefon(side, navn);
        }
    }

    private void axe(Page side) {
        if (javascript) {
            assertThat(dag.axe(side)).as("axe på " + side.url()).isEmpty();
        }
    }
}
