package no.barnevernsregister.local.leverandor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.local.Demobruker;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.LokalFeil;

/** Plays Bufdir's administrator, who declares that the services report by case system. */
public final class Organisasjonsspill {

    private static final String HODE =
            "organisasjonsnummer;navn;kommune;bydel;medlemmer;leverandor;kanal;konverteringsaar;gyldig_fra\n";

    private final URI intake;
    private final Innlogging innlogging;

    public Organisasjonsspill(URI intake, Innlogging innlogging) {
        this.intake = intake;
        this.innlogging = innlogging;
    }

    /**
     * Puts the services into the organisation register.
     *
     * @param aar the year from which they report by case system
     */
    public void erklaer(List<Kommune> kommuner, int aar) {
        String fil = kommuner.stream()
                .map(kommune -> "%s;%s barneverntjeneste;%s;;;%s;FAGSYSTEM;%d;%d-01-01\n"
                        .formatted(
                                kommune.organisasjonsnummer(),
                                kommune.navn(),
                                kommune.nummer(),
                                Leverandor.klient(kommune).leverandor(),
                                aar,
                                aar))
                .collect(Collectors.joining("", HODE, ""));
        HttpRequest sporsmal = HttpRequest.newBuilder(intake.resolve("/api/v1/organisasjoner/import"))
                .header("Authorization", "Bearer " + innlogging.persontoken(Demobruker.av("bufdir-administrator")))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(fil))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> svar = http.send(sporsmal, HttpResponse.BodyHandlers.ofString());
            if (svar.statusCode() != 200) {
                throw new LokalFeil("intake-service svarte " + svar.statusCode() + ": " + svar.body());
            }
        } catch (IOException e) {
            throw new LokalFeil("intake-service svarte ikke.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Ventingen ble avbrutt.");
        }
    }
}
