package no.barnevernsregister.local.leverandor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.barnevernsregister.local.Demobruker;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.LokalFeil;

/** Plays Bufdir's two people: one has a release computed, the other approves it. */
public final class Utgivelsesspill {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration FRIST = Duration.ofMinutes(5);

    private final URI publishing;
    private final Innlogging innlogging;
    private final HttpClient http = HttpClient.newHttpClient();

    public Utgivelsesspill(URI publishing, Innlogging innlogging) {
        this.publishing = publishing;
        this.innlogging = innlogging;
    }

    /**
     * Makes and publishes a release.
     *
     * @param perioder for example {@code 2023}
     * @return its id
     */
    public String utgi(String navn, List<String> perioder) {
        String beregner = innlogging.persontoken(Demobruker.av("beregner"));
        String id = send(
                        beregner,
                        "/api/v1/utgivelser",
                        Map.of(
                                "navn",
                                navn,
                                "perioder",
                                perioder,
                                "kutt",
                                Instant.now().minusSeconds(1).toString()))
                .path("id")
                .asText();
        vent(beregner, id, "KONTROLLERT");
        send(innlogging.persontoken(Demobruker.av("publiserer")), "/api/v1/utgivelser/" + id + "/godkjenn", Map.of());
        vent(beregner, id, "PUBLISERT");
        return id;
    }

    private void vent(String token, String id, String status) {
        Instant frist = Instant.now().plus(FRIST);
        String naa = "";
        while (!naa.equals(status)) {
            if (Instant.now().isAfter(frist)) {
                throw new LokalFeil("Utgivelsen ble ikke " + status + ", den er " + naa + ".");
            }
            naa = svar(HttpRequest.newBuilder(publishing.resolve("/api/v1/utgivelser/" + id))
                            .header("Authorization", "Bearer " + token))
                    .path("status")
                    .asText();
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LokalFeil("Ventingen ble avbrutt.");
            }
        }
    }

    private JsonNode send(String token, String sti, Map<String, Object> innhold) {
        try {
            return svar(HttpRequest.newBuilder(publishing.resolve(sti))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(innhold))));
        } catch (IOException e) {
            throw new LokalFeil("Utgivelsen kunne ikke sendes.");
        }
    }

    private JsonNode svar(HttpRequest.Builder sporsmal) {
        try {
            HttpResponse<String> svar = http.send(sporsmal.build(), HttpResponse.BodyHandlers.ofString());
            if (svar.statusCode() >= 300) {
                throw new LokalFeil("publishing-service svarte " + svar.statusCode() + ": " + svar.body());
            }
            return JSON.readTree(svar.body());
        } catch (IOException e) {
            throw new LokalFeil("publishing-service svarte ikke.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Ventingen ble avbrutt.");
        }
    }
}
