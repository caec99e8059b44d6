package no.barnevernsregister.intake.halvaar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.barnevernsregister.intake.halvaar.skjema.Felt;

/** People at their browsers: real Chromium, real login, what each does in a day, and pictures of what they see. */
public final class Halvaardag implements AutoCloseable {

    private static final String AXE = axe();

    private final URI adresse;
    private final UnaryOperator<String> passord;
    private final Path bilder;
    private final Playwright playwright;
    private final Browser nettleser;

    public Halvaardag(URI adresse, UnaryOperator<String> passord, Path bilder) throws IOException {
        this.adresse = adresse;
        this.passord = passord;
        this.bilder = Files.createDirectories(bilder);
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

    /** Somebody sits down at a browser of their own. */
    public Page hos(boolean javascript) {
        BrowserContext kontekst = nettleser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(javascript)
                .setLocale("nb-NO")
                .setAcceptDownloads(true));
        Page side = kontekst.newPage();
        side.setViewportSize(1280, 900);
        side.setDefaultTimeout(20_000);
        return side;
    }

    /** Opens a page and logs in as the user when asked. */
    public void apne(Page side, String brukernavn, String sti) {
        side.navigate(adresse.resolve(sti).toString());
        if (side.locator("input[name=password]").count() > 0) {
            side.fill("input[name=username]", brukernavn);
            side.fill("input[name=password]", passord.apply(brukernavn));
            side.press("input[name=password]", "Enter");
            side.waitForURL(url -> url.startsWith(adresse.toString()));
        }
    }

    /** Answers everything as a person would who unfolds each section; {@code unntatt} is left as it is. */
    public void fyllUt(Page side, Map<Felt, String> svar) {
        side.locator("details.del").all().forEach(del -> {
            if (del.getAttribute("open") == null) {
                del.locator("> summary").click();
            }
        });
        svar.forEach((felt, verdi) -> {
            String navn = "[name=\"" + felt + "\"]";
            if (verdi.equals("J") || verdi.equals("N")) {
                side.check(navn + "[value=" + verdi + "]");
            } else {
                side.fill(navn + ":not([type=hidden])", verdi);
            }
        });
    }

    public void bilde(Page side, String navn) {
        side.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(bilder.resolve(navn + ".png")));
    }

    /** The page as a phone shows it; nothing may have to be scrolled sideways. */
    public void paaTelefon(Page side, String navn) {
        side.setViewportSize(390, 844);
        assertThat(side.evaluate("() => document.documentElement.scrollWidth"))
                .as("ingen vannrett rulling på telefon: " + navn)
                .isEqualTo(390);
        bilde(side, navn + "-telefon");
        side.setViewportSize(1280, 900);
    }

    /** What axe finds wrong; empty for a page that it has nothing against. */
    public List<?> axe(Page side) {
        side.evaluate(AXE);
        return (List<?>) side.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))");
    }

    private static String axe() {
        try (InputStream fil = Halvaardag.class.getResourceAsStream("/axe.min.js")) {
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
