package no.barnevernsregister.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gets tokens as the real thing does: a machine from Maskinporten, a person by the code flow through ID-porten. */
public final class Innlogging {

    private static final Pattern SKJEMA = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern KODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int FLEST_STEG = 12;

    private final LokalKeycloak keycloak;

    public Innlogging(LokalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** An access token for a system, with the scopes asked for. */
    public String maskintoken(Systemklient klient, String omfang) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return token(
                    http,
                    keycloak.utsteder("maskinporten"),
                    Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_id",
                            klient.id(),
                            "client_secret",
                            keycloak.hemmelighet(klient),
                            "scope",
                            omfang));
        }
    }

    /** An access token of our own realm for a person who logs in on the pages with the local ID-porten. */
    public String persontoken(Demobruker bruker) {
        return persontoken(bruker, Webklient.SIDER);
    }

    /** An access token of our own realm for a person who logs in with the local ID-porten. */
    public String persontoken(Demobruker bruker, Webklient klient) {
        String bevis = tilfeldig();
        try (HttpClient http =
                HttpClient.newBuilder().cookieHandler(new Lokalkaker()).build()) {
            String kode = kode(http, bruker, klient, utfordring(bevis));
            return token(
                    http,
                    keycloak.utsteder("barnevern"),
                    Map.of(
                            "grant_type",
                            "authorization_code",
                            "client_id",
                            klient.id(),
                            "code",
                            kode,
                            "redirect_uri",
                            klient.retur(),
                            "code_verifier",
                            bevis));
        }
    }

    /** Follows the redirects as a browser does, and fills in the login form where it comes. */
    private String kode(HttpClient http, Demobruker bruker, Webklient klient, String utfordring) {
        URI neste = URI.create(keycloak.utsteder("barnevern") + "/protocol/openid-connect/auth?"
                + skjema(Map.of(
                        "client_id", klient.id(),
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", klient.retur(),
                        "kc_idp_hint", "idporten",
                        "code_challenge", utfordring,
                        "code_challenge_method", "S256")));
        HttpResponse<String> svar = send(http, HttpRequest.newBuilder(neste));
        for (int steg = 0; steg < FLEST_STEG; steg++) {
            if (svar.statusCode() / 100 == 3) {
                neste = neste.resolve(svar.headers().firstValue("Location").orElseThrow());
                Matcher kode = KODE.matcher(neste.toString());
                if (neste.toString().startsWith(klient.retur()) && kode.find()) {
                    return URLDecoder.decode(kode.group(1), UTF_8);
                }
                svar = send(http, HttpRequest.newBuilder(neste));
            } else {
                Matcher form = SKJEMA.matcher(svar.body());
                if (svar.statusCode() != 200 || !form.find()) {
                    break;
                }
                neste = URI.create(form.group(1).replace("&amp;", "&"));
                svar = send(
                        http,
                        skjemapost(
                                neste, Map.of("username", bruker.brukernavn(), "password", keycloak.passord(bruker))));
            }
        }
        throw new LokalFeil("Innloggingen av " + bruker.brukernavn() + " kom ikke fram: " + neste.getPath() + " svarte "
                + svar.statusCode() + ".");
    }

    private static String token(HttpClient http, String utsteder, Map<String, String> felter) {
        URI endepunkt = URI.create(utsteder + "/protocol/openid-connect/token");
        HttpResponse<String> svar = send(http, skjemapost(endepunkt, felter));
        try {
            String token = new ObjectMapper()
                    .readTree(svar.body())
                    .path("access_token")
                    .asText();
            if (token.isEmpty()) {
                throw new LokalFeil("Fikk ikke token fra " + utsteder + ": svarte " + svar.statusCode() + ".");
            }
            return token;
        } catch (IOException e) {
            throw new LokalFeil("Svaret fra " + endepunkt + " kunne ikke leses.", e);
        }
    }

    private static HttpRequest.Builder skjemapost(URI adresse, Map<String, String> felter) {
        return HttpRequest.newBuilder(adresse)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(skjema(felter)));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder sporsmal) {
        try {
            return http.send(sporsmal.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LokalFeil("Keycloak svarte ikke.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Innloggingen ble avbrutt.");
        }
    }

    private static String skjema(Map<String, String> felter) {
        return felter.entrySet().stream()
                .map(felt -> felt.getKey() + "=" + URLEncoder.encode(felt.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
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

    private static String tilfeldig() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String utfordring(String bevis) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bevis.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
