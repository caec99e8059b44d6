package no.barnevernsregister.systemtester;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.Lokalsystem;
import no.barnevernsregister.local.Lokaltjeneste;
import no.barnevernsregister.local.Prosjektmappe;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.leverandor.Leverandor;

/** The one running system that all tests of this module share; it stops when the tests are through. */
final class Kjorende {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whole counties would take long; these four are small and of both vendors. */
    static final List<Kommune> KOMMUNER = List.of("5634", "5628", "5630", "5605").stream()
            .map(nummer -> Kommuner.finn(new Kommunenummer(nummer)).orElseThrow())
            .toList();

    /** A municipality that only the tests of single submissions speak for. */
    static final Kommune EGEN = Kommuner.finn(new Kommunenummer("1103")).orElseThrow();

    static final Systemklient UTEN_SKRIV = new Systemklient(
            "leser-1103", new Organisasjonsnummer("200000013"), EGEN.organisasjonsnummer(), true, false);

    private static final Kjorende DEN = new Kjorende();

    final Lokalsystem system;
    final Innlogging innlogging;
    private final HttpClient http = HttpClient.newHttpClient();

    private Kjorende() {
        List<Systemklient> klienter = new ArrayList<>(Leverandor.klienter(KOMMUNER));
        klienter.add(Leverandor.klient(EGEN));
        klienter.add(UTEN_SKRIV);
        Path mappe = Prosjektmappe.finn().resolve("system-tests/target/system");
        try {
            Lokalsystem.fjern(mappe);
        } catch (IOException e) {
            throw new IllegalStateException("The folder of the last run cannot be removed", e);
        }
        this.system = Lokalsystem.start(new Lokalsystem.Oppsett(mappe, false, klienter, System.out::println));
        this.innlogging = new Innlogging(system.keycloak());
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    }

    static Kjorende system() {
        return DEN;
    }

    static LocalDate iDag() {
        return LocalDate.of(2025, 12, 31);
    }

    URI intake(String sti) {
        return system.adresse(Lokaltjeneste.INTAKE).resolve(sti);
    }

    URI publishing(String sti) {
        return system.adresse(Lokaltjeneste.PUBLISHING).resolve(sti);
    }

    String token(Systemklient klient) {
        return innlogging.maskintoken(
                klient, klient.kanSende() ? "bvr:innsending.write bvr:innsending.read" : "bvr:innsending.read");
    }

    HttpResponse<String> send(String token, String innholdstype, byte[] innhold) {
        return send("/api/v1/innsendinger", token, innholdstype, innhold);
    }

    HttpResponse<String> send(String sti, String token, String innholdstype, byte[] innhold) {
        return send(intake(sti), token, innholdstype, innhold);
    }

    HttpResponse<String> send(URI adresse, String token, String innholdstype, byte[] innhold) {
        HttpRequest.Builder sporsmal = HttpRequest.newBuilder(adresse)
                .header("Content-Type", innholdstype)
                .POST(HttpRequest.BodyPublishers.ofByteArray(innhold));
        if (!token.isEmpty()) {
            sporsmal.header("Authorization", "Bearer " + token);
        }
        return spor(sporsmal);
    }

    HttpResponse<String> hent(URI adresse, String token) {
        HttpRequest.Builder sporsmal = HttpRequest.newBuilder(adresse);
        if (!token.isEmpty()) {
            sporsmal.header("Authorization", "Bearer " + token);
        }
        return spor(sporsmal);
    }

    private HttpResponse<String> spor(HttpRequest.Builder sporsmal) {
        try {
            return http.send(sporsmal.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    static JsonNode json(HttpResponse<String> svar) {
        try {
            return JSON.readTree(svar.body());
        } catch (IOException e) {
            throw new IllegalStateException("Not JSON: " + svar.body(), e);
        }
    }
}
