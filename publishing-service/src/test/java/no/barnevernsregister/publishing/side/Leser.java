package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.local.Demobruker;

/** Somebody at a real Chromium, who keeps pictures of what is seen and hears when the page breaks its own rules. */
final class Leser implements AutoCloseable {

    private static final String AXE = axe();

    private final URI adresse;
    private final Path bilder = Path.of("target/sidebilder");
    private final List<String> brudd = new ArrayList<>();
    private final Playwright playwright;
    private final Browser nettleser;

    Leser(URI adresse) throws IOException {
        this.adresse = adresse;
        Files.createDirectories(bilder);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.nettleser = playwright
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
                                "--disable-sync")));
    }

    Page side(boolean javascript) {
        Page side = nettleser
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(javascript)
                        .setLocale("nb-NO"))
                .newPage();
        side.setViewportSize(1280, 900);
        side.setDefaultTimeout(30_000);
        side.onConsoleMessage(melding -> {
            if (melding.type().equals("error")) {
                brudd.add(side.url() + ": " + melding.text());
            }
        });
        side.onPageError(feil -> brudd.add(side.url() + ": " + feil));
        return side;
    }

    /** What the browser complained of: scripts that failed, and what the content policy stopped. */
    List<String> brudd() {
        return brudd;
    }

    void apne(Page side, String sti) {
        side.navigate(adresse.resolve(sti).toString());
    }

    /** Opens a page of Bufdir's and logs in when asked. */
    void apneSom(Page side, String brukernavn, String sti) {
        apne(side, sti);
        if (side.locator("input[name=password]").count() > 0) {
            side.fill("input[name=username]", brukernavn);
            side.fill("input[name=password]", Sideomgivelser.keycloak().passord(Demobruker.av(brukernavn)));
            side.press("input[name=password]", "Enter");
            side.waitForURL(url -> url.startsWith(adresse.toString()));
        }
    }

    /** The page on a wide screen, on a phone, and on paper; nothing may have to be scrolled sideways at 320 points. */
    void bilder(Page side, String navn) {
        bilde(side, navn);
        side.setViewportSize(390, 844);
        bilde(side, navn + "-telefon");
        side.setViewportSize(320, 640);
        assertThat(side.evaluate("() => document.documentElement.scrollWidth"))
                .as("ingen vannrett rulling i 320 punkts bredde: " + side.url())
                .isEqualTo(320);
        side.setViewportSize(1280, 900);
    }

    void papir(Page side, String navn) {
        side.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        side.setViewportSize(794, 1123);
        bilde(side, navn + "-papir");
        side.setViewportSize(1280, 900);
        side.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void bilde(Page side, String navn) {
        side.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(bilder.resolve(navn + ".png")));
    }

    /** What axe finds wrong; empty for a page that it has nothing against. */
    List<?> axe(Page side) {
        side.evaluate(AXE);
        return (List<?>) side.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))");
    }

    private static String axe() {
        try (InputStream fil = Leser.class.getResourceAsStream("/axe.min.js")) {
            if (fil == null) {
                throw new IllegalStateException("axe.min.js mangler");
            }
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Mangler Chromium: ./bvr test installerer den."));
    }

    @Override
    public void close() {
        nettleser.close();
        playwright.close();
    }
}
