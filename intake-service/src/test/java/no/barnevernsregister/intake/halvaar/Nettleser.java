package no.barnevernsregister.intake.halvaar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.barnevernsregister.local.Demobruker;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person at a browser without JavaScript: cookies, redirects, the login form of Keycloak, and our forms. */
public final class Nettleser implements AutoCloseable {

    private static final Pattern INNLOGGING = Pattern.compile("<form[^>]*action=\"([^\"]+login-actions[^\"]+)\"");
    private static final Pattern MERKE = Pattern.compile("name=\"merke\" value=\"([^\"]+)\"");
    private static final Pattern VERSJON = Pattern.compile("name=\"versjon\" value=\"([^\"]+)\"");
    private static final int FLEST_STEG = 15;

    private final Lokalkaker kaker = new Lokalkaker();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kaker).build();
    private final Demobruker bruker;
    private String side = "";

    public Nettleser(String brukernavn) {
        this.bruker = Demobruker.av(brukernavn);
    }

    public static URI adresse(String sti) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return URI.create("http://localhost:" + port + sti);
    }

    /** Opens a page, logging in where asked. */
    public HttpResponse<String> apne(String sti) {
        return folg(HttpRequest.newBuilder(adresse(sti)).GET());
    }

    /** Sends a form of the page that is open, with its hidden fields. */
    public HttpResponse<String> send(String sti, Map<String, String> felter) {
        Map<String, String> alle = new TreeMap<>(felter);
        alle.putIfAbsent("merke", fra(MERKE));
        if (VERSJON.matcher(side).find()) {
            alle.putIfAbsent("versjon", fra(VERSJON));
        }
        return folg(post(sti, alle));
    }

    public static HttpRequest.Builder post(String sti, Map<String, String> felter) {
        String innhold = felter.entrySet().stream()
                .map(en -> URLEncoder.encode(en.getKey(), UTF_8) + "=" + URLEncoder.encode(en.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(adresse(sti))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(innhold));
    }

    public String fra(Pattern hva) {
        Matcher treff = hva.matcher(side);
        if (!treff.find()) {
            throw new IllegalStateException("Siden mangler " + hva + ": " + side);
        }
        return treff.group(1);
    }

    /** The names of our cookies. */
    public List<String> kaker() {
        return kaker.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    public HttpResponse<String> folg(HttpRequest.Builder sporsmal) {
        HttpResponse<String> svar = spor(sporsmal.header("Accept", "text/html").header("Accept-Language", "nb"));
        URI her = svar.uri();
        for (int steg = 0; steg < FLEST_STEG; steg++) {
            Matcher innlogging = INNLOGGING.matcher(svar.body());
            if (svar.statusCode() / 100 == 3) {
                her = her.resolve(svar.headers().firstValue("Location").orElseThrow());
                svar = spor(HttpRequest.newBuilder(her)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "nb"));
            } else if (svar.statusCode() == 200 && innlogging.find()) {
                her = URI.create(innlogging.group(1).replace("&amp;", "&"));
                svar = spor(HttpRequest.newBuilder(her)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + bruker.brukernavn() + "&password="
                                + Halvaaromgivelser.keycloak().passord(bruker))));
            } else {
                side = svar.body();
                return svar;
            }
        }
        throw new IllegalStateException("For mange videresendinger: " + her);
    }

    private HttpResponse<String> spor(HttpRequest.Builder sporsmal) {
        try {
            return http.send(sporsmal.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    /** Keycloak marks cookies as secure on localhost too, as browsers allow there; Java's manager would hold them back. */
    private static final class Lokalkaker extends CookieManager {

        @Override
        public void put(URI adresse, Map<String, List<String>> hoder) throws IOException {
            Map<String, List<String>> renset = new HashMap<>();
            hoder.forEach((navn, verdier) -> renset.put(
                    navn,
                    navn.equalsIgnoreCase("Set-Cookie")
                            ? verdier.stream()
                                    .map(verdi -> verdi.replaceAll("(?i);\\s*secure", ""))
                                    .toList()
                            : verdier));
            super.put(adresse, renset);
        }
    }
}
