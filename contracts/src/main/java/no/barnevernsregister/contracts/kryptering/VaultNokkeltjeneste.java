package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The transit engine of HashiCorp Vault, or of OpenBao, which speaks the same. Keys are of its default type,
 * {@code aes256-gcm96}; a wrapped key is its text, {@code vault:v1:…}, which tells the version.
 *
 * <p>The token is read from its file for every call, since an agent writes a new one there before the old one ends.
 */
public final class VaultNokkeltjeneste implements Nokkeltjeneste {

    /**
     * Where it is, and how it is spoken to.
     *
     * @param adresse of the server or the agent, without path
     * @param motor where the engine is mounted
     * @param tokenfil holds the token alone
     * @param navnerom of the server, when it has several
     * @param frist how long one call may take
     */
    public record Oppsett(URI adresse, String motor, Path tokenfil, Optional<String> navnerom, Duration frist) {}

    private static final Pattern NAVN = Pattern.compile("[a-z0-9-]{1,64}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UGYLDIG_ANROP = 400;
    private static final int IKKE_TILLATT = 403;
    private static final int FINNES_IKKE = 404;

    private final Oppsett oppsett;
    private final HttpClient klient;

    public VaultNokkeltjeneste(Oppsett oppsett) {
        this.oppsett = oppsett;
        this.klient = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(oppsett.frist())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public byte[] pakkInn(String nokkelnavn, byte[] datanokkel) {
        var sporsmaal =
                JSON.createObjectNode().put("plaintext", Base64.getEncoder().encodeToString(datanokkel));
        return felt(kall("POST", "encrypt/" + sjekk(nokkelnavn), nokkelnavn, sporsmaal), "ciphertext")
                .getBytes(UTF_8);
    }

    @Override
    public byte[] pakkUt(String nokkelnavn, byte[] innpakket) {
        var sporsmaal = JSON.createObjectNode().put("ciphertext", new String(innpakket, UTF_8));
        return Base64.getDecoder()
                .decode(felt(kall("POST", "decrypt/" + sjekk(nokkelnavn), nokkelnavn, sporsmaal), "plaintext"));
    }

    @Override
    public void roter(String nokkelnavn) {
        kall("POST", "keys/" + sjekk(nokkelnavn) + "/rotate", nokkelnavn, JSON.createObjectNode());
    }

    @Override
    public void odelegg(String nokkelnavn) {
        var tillat = JSON.createObjectNode().put("deletion_allowed", true);
        kall("POST", "keys/" + sjekk(nokkelnavn) + "/config", nokkelnavn, tillat);
        kall("DELETE", "keys/" + nokkelnavn, nokkelnavn, JSON.createObjectNode());
    }

    private JsonNode kall(String metode, String sti, String nokkelnavn, ObjectNode sporsmaal) {
        HttpResponse<String> svar = send(metode, sti, sporsmaal);
        int status = svar.statusCode();
        if (status == UGYLDIG_ANROP) {
            // Vault answers so for a key that is gone, a version that may no longer be used, and a text that does not
            // fit.
            throw new Krypteringsfeil("Nøkkelen " + nokkelnavn + " finnes ikke eller passer ikke.");
        }
        if (status / 100 != 2) {
            throw new NokkeltjenesteSvarerIkke("Nøkkeltjenesten på " + oppsett.adresse() + " svarte " + status
                    + switch (status) {
                        case IKKE_TILLATT ->
                            ": tokenet i " + oppsett.tokenfil() + " er utløpt eller mangler rett til " + sti + ".";
                        case FINNES_IKKE -> ": motoren " + oppsett.motor() + " finnes ikke der.";
                        case 503 -> ": den er forseglet eller stengt.";
                        default -> ".";
                    });
        }
        try {
            return svar.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(svar.body());
        } catch (JsonProcessingException e) {
            throw new NokkeltjenesteSvarerIkke("Nøkkeltjenesten på " + oppsett.adresse() + " svarte ikke med JSON.");
        }
    }

    private HttpResponse<String> send(String metode, String sti, ObjectNode sporsmaal) {
        try {
            var anrop = HttpRequest.newBuilder(oppsett.adresse().resolve("/v1/" + oppsett.motor() + "/" + sti))
                    .timeout(oppsett.frist())
                    .header("X-Vault-Token", token())
                    .header("X-Vault-Request", "true")
                    .header("Content-Type", "application/json")
                    .method(metode, BodyPublishers.ofString(sporsmaal.toString()));
            oppsett.navnerom().ifPresent(navn -> anrop.header("X-Vault-Namespace", navn));
            return klient.send(anrop.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NokkeltjenesteSvarerIkke(
                    "Nøkkeltjenesten på " + oppsett.adresse() + " svarer ikke innen "
                            + oppsett.frist().toMillis() + " ms.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NokkeltjenesteSvarerIkke("Tjenesten stopper; nøkkeltjenesten ble ikke spurt.", e);
        }
    }

    private String token() {
        try {
            String token = Files.readString(oppsett.tokenfil()).strip();
            if (token.isEmpty()) {
                throw new NokkeltjenesteSvarerIkke("Tokenfilen " + oppsett.tokenfil() + " er tom.");
            }
            return token;
        } catch (IOException e) {
            throw new NokkeltjenesteSvarerIkke("Tokenfilen " + oppsett.tokenfil() + " kan ikke leses.", e);
        }
    }

    private String felt(JsonNode svar, String navn) {
        JsonNode felt = svar.path("data").path(navn);
        if (!felt.isTextual()) {
            throw new NokkeltjenesteSvarerIkke(
                    "Nøkkeltjenesten på " + oppsett.adresse() + " svarte uten feltet " + navn + ".");
        }
        return felt.asText();
    }

    private static String sjekk(String nokkelnavn) {
        if (!NAVN.matcher(nokkelnavn).matches()) {
            throw new Krypteringsfeil("Et nøkkelnavn har bare små bokstaver, sifre og bindestrek.");
        }
        return nokkelnavn;
    }
}
