package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Speaks the transit protocol as Vault documents it: encrypt (which makes a key that is missing), decrypt, rotate, config and
 * delete, versions in the cipher text, errors as {@code {"errors":[…]}}. It is a stand-in written from the documentation.
 */
final class Provevault implements AutoCloseable {

    static final String TOKEN = "prove-token";

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Svar(int status, String kropp) {}

    private static final class Nokkel {
        private final List<byte[]> versjoner = new ArrayList<>(List.of(AesGcm.tilfeldigNokkel()));
        private boolean kanSlettes;
    }

    private final HttpServer tjener;
    private final Map<String, Nokkel> nokler = new HashMap<>();
    private volatile boolean forseglet;
    private volatile int kall;

    Provevault() throws IOException {
        tjener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tjener.createContext("/v1/transit/", this::svar);
        tjener.start();
    }

    URI adresse() {
        return URI.create("http://127.0.0.1:" + tjener.getAddress().getPort());
    }

    void forsegl(boolean paa) {
        forseglet = paa;
    }

    int kall() {
        return kall;
    }

    private synchronized void svar(HttpExchange utveksling) throws IOException {
        kall++;
        Svar svar;
        try {
            svar = behandle(
                    utveksling.getRequestMethod(),
                    utveksling
                            .getRequestURI()
                            .getPath()
                            .substring("/v1/transit/".length())
                            .split("/"),
                    utveksling.getRequestHeaders().getFirst("X-Vault-Token"),
                    JSON.readTree(utveksling.getRequestBody().readAllBytes()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            svar = feil(400, "cipher: message authentication failed");
        }
        byte[] kropp = svar.kropp().getBytes(UTF_8);
        utveksling.getResponseHeaders().add("Content-Type", "application/json");
        utveksling.sendResponseHeaders(svar.status(), kropp.length == 0 ? -1 : kropp.length);
        utveksling.getResponseBody().write(kropp);
        utveksling.close();
    }

    private Svar behandle(String metode, String[] sti, String token, JsonNode inn) throws GeneralSecurityException {
        if (forseglet) {
            return feil(503, "Vault is sealed");
        }
        if (!TOKEN.equals(token)) {
            return feil(403, "permission denied");
        }
        return switch (metode + " " + sti[0] + (sti.length > 2 ? " " + sti[2] : "")) {
            case "POST encrypt" -> krypter(nokler.computeIfAbsent(sti[1], _ -> new Nokkel()), inn);
            case "POST decrypt" -> dekrypter(nokkel(sti[1]), inn);
            case "POST keys rotate" -> {
                nokler.computeIfAbsent(sti[1], _ -> new Nokkel()).versjoner.add(AesGcm.tilfeldigNokkel());
                yield new Svar(204, "");
            }
            case "POST keys config" -> {
                nokkel(sti[1]).kanSlettes = inn.path("deletion_allowed").asBoolean();
                yield new Svar(200, "{}");
            }
            case "DELETE keys" -> {
                if (!nokkel(sti[1]).kanSlettes) {
                    yield feil(400, "deletion is not allowed for this key");
                }
                nokler.remove(sti[1]);
                yield new Svar(204, "");
            }
            default -> feil(404, "no handler for route");
        };
    }

    private Nokkel nokkel(String navn) {
        return Optional.ofNullable(nokler.get(navn))
                .orElseThrow(() -> new IllegalArgumentException("encryption key not found"));
    }

    private static Svar krypter(Nokkel nokkel, JsonNode inn) throws GeneralSecurityException {
        byte[] klar = Base64.getDecoder().decode(inn.path("plaintext").asText());
        String lukket = Base64.getEncoder().encodeToString(AesGcm.lukk(nokkel.versjoner.getLast(), klar, new byte[0]));
        return data("ciphertext", "vault:v" + nokkel.versjoner.size() + ":" + lukket);
    }

    private static Svar dekrypter(Nokkel nokkel, JsonNode inn) throws GeneralSecurityException {
        String[] deler = inn.path("ciphertext").asText().split(":", 3);
        if (deler.length != 3 || !deler[0].equals("vault")) {
            return feil(400, "invalid ciphertext: no prefix");
        }
        byte[] version = nokkel.versjoner.get(Integer.parseInt(deler[1].substring(1)) - 1);
        byte[] klar = AesGcm.apne(version, Base64.getDecoder().decode(deler[2]), new byte[0]);
        return data("plaintext", Base64.getEncoder().encodeToString(klar));
    }

    private static Svar data(String felt, String verdi) {
        var svar = JSON.createObjectNode();
        svar.putObject("data").put(felt, verdi);
        return new Svar(200, svar.toString());
    }

    private static Svar feil(int status, String tekst) {
        var svar = JSON.createObjectNode();
        svar.putArray("errors").add(tekst);
        return new Svar(status, svar.toString());
    }

    @Override
    public void close() {
        tjener.stop(0);
    }
}
