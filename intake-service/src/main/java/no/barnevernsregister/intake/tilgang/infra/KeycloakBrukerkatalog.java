package no.barnevernsregister.intake.tilgang.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import no.barnevernsregister.intake.tilgang.Brukerkatalog;
import no.barnevernsregister.intake.tilgang.Medarbeider;
import no.barnevernsregister.intake.tilgang.Tilgang;

/** Our realm through Keycloak's administration interface, as a client that may see and change users. */
@Singleton
public class KeycloakBrukerkatalog implements Brukerkatalog {

    private static final String FELT = "tilganger";
    private static final Duration FRIST = Duration.ofSeconds(10);
    private static final int FLEST = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(FRIST).build();
    private final ObjectMapper json;
    private final StyringConfig oppsett;
    private final String utsteder;
    private final String brukere;

    KeycloakBrukerkatalog(ObjectMapper json, StyringConfig oppsett, TilgangConfig tilgang) {
        this.json = json;
        this.oppsett = oppsett;
        this.utsteder = tilgang.barnevern().issuer();
        this.brukere = utsteder.replaceFirst("/realms/", "/admin/realms/") + "/users";
    }

    @Override
    public Optional<Medarbeider> finn(String id) {
        return hent("/" + trygg(id)).map(KeycloakBrukerkatalog::medarbeider);
    }

    @Override
    public Optional<Medarbeider> medBrukernavn(String brukernavn) {
        return sok("username=" + trygg(brukernavn) + "&exact=true").stream().findFirst();
    }

    @Override
    public List<Medarbeider> med(Tilgang tilgang) {
        return sok("q=" + trygg(FELT + ":" + tilgang) + "&max=" + FLEST).stream()
                .filter(en -> en.har(tilgang))
                .toList();
    }

    private List<Medarbeider> sok(String sporring) {
        return hent("?briefRepresentation=false&" + sporring).stream()
                .flatMap(svar -> StreamSupport.stream(svar.spliterator(), false))
                .map(KeycloakBrukerkatalog::medarbeider)
                .toList();
    }

    @Override
    public void settTilganger(Medarbeider medarbeider, Set<String> tilganger) {
        ObjectNode bruker = bruker(medarbeider.id());
        ArrayNode verdier = bruker.withObject("/attributes").putArray(FELT);
        tilganger.stream().sorted().forEach(verdier::add);
        lagre(medarbeider.id(), bruker);
    }

    @Override
    public void settKontakt(String id, String navn, String epost) {
        ObjectNode bruker = bruker(id);
        int skille = navn.lastIndexOf(' ');
        bruker.put("firstName", skille < 0 ? navn : navn.substring(0, skille));
        bruker.put("lastName", skille < 0 ? "" : navn.substring(skille + 1));
        String fra = bruker.path("email").asText("");
        bruker.put("email", epost);
        HttpResponse<String> svar = endre(id, bruker);
        if (svar.statusCode() == 409) {
            // Somebody else has the address; the name is what the colleagues need.
            bruker.put("email", fra);
            lagre(id, bruker);
        } else {
            krev(svar);
        }
    }

    @Override
    public void avsluttSesjoner(String id) {
        krev(send(sporsmal("/" + trygg(id) + "/logout").POST(BodyPublishers.noBody())));
    }

    private ObjectNode bruker(String id) {
        return hent("/" + trygg(id))
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> new KatalogSvarerIkke("Brukeren finnes ikke."));
    }

    private void lagre(String id, ObjectNode bruker) {
        krev(endre(id, bruker));
    }

    private HttpResponse<String> endre(String id, ObjectNode bruker) {
        return send(sporsmal("/" + trygg(id))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(bruker.toString())));
    }

    private Optional<JsonNode> hent(String sti) {
        HttpResponse<String> svar = send(sporsmal(sti).GET());
        if (svar.statusCode() == 404) {
            return Optional.empty();
        }
        krev(svar);
        return Optional.of(les(svar));
    }

    private static Medarbeider medarbeider(JsonNode bruker) {
        Set<String> tilganger = new HashSet<>();
        bruker.path("attributes").path(FELT).forEach(en -> tilganger.add(en.asText()));
        String navn = (bruker.path("firstName").asText("") + " "
                        + bruker.path("lastName").asText(""))
                .strip();
        return new Medarbeider(
                bruker.path("id").asText(),
                navn.isEmpty() ? "Ukjent" : navn,
                bruker.path("email").asText(""),
                tilganger);
    }

    private HttpRequest.Builder sporsmal(String sti) {
        return HttpRequest.newBuilder(URI.create(brukere + sti))
                .timeout(FRIST)
                .header("Authorization", "Bearer " + token());
    }

    /** A token lives for minutes and roles are given seldom, so each question has its own. */
    private String token() {
        String hemmelighet =
                oppsett.hemmelighet().orElseThrow(() -> new KatalogSvarerIkke("bvr.tilgang.hemmelighet er ikke satt."));
        HttpResponse<String> svar = send(HttpRequest.newBuilder(URI.create(utsteder + "/protocol/openid-connect/token"))
                .timeout(FRIST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + trygg(oppsett.klient())
                        + "&client_secret=" + trygg(hemmelighet))));
        krev(svar);
        return les(svar).path("access_token").asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder sporsmal) {
        try {
            return http.send(sporsmal.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KatalogSvarerIkke(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KatalogSvarerIkke(e);
        }
    }

    private JsonNode les(HttpResponse<String> svar) {
        try {
            return json.readTree(svar.body());
        } catch (IOException e) {
            throw new KatalogSvarerIkke(e);
        }
    }

    private static void krev(HttpResponse<String> svar) {
        if (svar.statusCode() / 100 != 2) {
            throw new KatalogSvarerIkke("Keycloak svarte " + svar.statusCode() + ".");
        }
    }

    private static String trygg(String tekst) {
        return URLEncoder.encode(tekst, UTF_8);
    }
}
