package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.GrunnlagLevert;
import no.barnevernsregister.contracts.hendelse.Grunnlagshash;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.local.Demobruker;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.publishing.utgivelse.Provetall;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Orders releases as Bufdir's people do, and delivers counts as the register does. */
final class Registerspill {

    private static final int DEL = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI adresse;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Innlogging innlogging = new Innlogging(Sideomgivelser.keycloak());

    Registerspill(URI adresse) {
        this.adresse = adresse;
    }

    /** A release that is controlled and waits for approval. */
    String kontrollert(String navn, List<String> perioder, long fro) {
        String id = send("beregner", "/api/v1/utgivelser", Map.of("navn", navn, "perioder", perioder))
                .path("id")
                .asText();
        lever(id, Provetall.lag(fro, Provetall.fylke("56"), perioder));
        await().atMost(Duration.ofMinutes(2)).until(() -> status(id).equals("KONTROLLERT"));
        return id;
    }

    /** What the register sends when it has counted. */
    void lever(String id, List<Tellingscelle> celler) {
        var hash = new Grunnlagshash();
        celler.forEach(hash::ta);
        int deler = (celler.size() + DEL - 1) / DEL;
        try (var sender = new KafkaProducer<>(
                Map.of("bootstrap.servers", Sideomgivelser.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (int del = 1; del <= deler; del++) {
                var levert = new GrunnlagLevert(
                        BestillingId.av(id),
                        del,
                        celler.subList((del - 1) * DEL, Math.min(celler.size(), del * DEL)),
                        del < deler ? null : new GrunnlagLevert.Slutt(deler, celler.size(), hash.verdi()));
                assertThat(sender.send(new ProducerRecord<>(
                                Emne.GRUNNLAG_LEVERT.navn(),
                                id,
                                HendelseJson.skriv(CloudEvent.om(levert, "/register-service", Instant.now())))))
                        .succeedsWithin(Duration.ofSeconds(30));
            }
        }
    }

    String status(String id) {
        return svar("beregner", HttpRequest.newBuilder(adresse.resolve("/api/v1/utgivelser/" + id)))
                .path("status")
                .asText();
    }

    JsonNode send(String hvem, String sti, Map<String, Object> innhold) {
        try {
            return svar(
                    hvem,
                    HttpRequest.newBuilder(adresse.resolve(sti))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(innhold))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode svar(String hvem, HttpRequest.Builder sporsmal) {
        try {
            HttpResponse<String> svar = http.send(
                    sporsmal.header("Authorization", "Bearer " + innlogging.persontoken(Demobruker.av(hvem)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (svar.statusCode() >= 300) {
                throw new IllegalStateException(svar.statusCode() + " " + svar.body());
            }
            return JSON.readTree(svar.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What anybody gets at an address. */
    HttpResponse<String> hent(String sti) {
        try {
            return http.send(
                    HttpRequest.newBuilder(adresse.resolve(sti)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
