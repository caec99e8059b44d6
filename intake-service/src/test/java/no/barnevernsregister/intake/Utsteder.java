package no.barnevernsregister.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.HendelseJson;

/** Issues tokens and serves the keys they are checked with, as Maskinporten does. */
final class Utsteder implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final KeyPair EGET = par();
    private static final KeyPair FREMMED = par();

    private final HttpServer tjener;

    Utsteder() throws IOException {
        tjener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (String navn : new String[] {"maskinporten", "barnevern"}) {
            String sted = issuer(navn);
            tjener.createContext(
                    "/" + navn + "/.well-known/openid-configuration",
                    anrop -> svar(
                            anrop,
                            Map.of(
                                    "issuer", sted,
                                    "jwks_uri", sted + "/jwks",
                                    "token_endpoint", sted + "/token",
                                    "authorization_endpoint", sted + "/auth",
                                    "end_session_endpoint", sted + "/slutt")));
            tjener.createContext("/" + navn + "/jwks", anrop -> svar(anrop, Map.of("keys", new Object[] {jwk()})));
        }
        tjener.start();
    }

    String issuer(String navn) {
        return "http://127.0.0.1:" + tjener.getAddress().getPort() + "/" + navn;
    }

    /** A token signed with the key that the issuer serves. */
    static String signert(Map<String, ?> krav) {
        return signert(krav, EGET);
    }

    /** A token that names the issuer's key but is signed with another. */
    static String medFremmedNokkel(Map<String, ?> krav) {
        return signert(krav, FREMMED);
    }

    static String usignert(Map<String, ?> krav) {
        return del(Map.of("alg", "none", "typ", "JWT")) + "." + del(krav) + ".";
    }

    private static String signert(Map<String, ?> krav, KeyPair nokler) {
        String innhold = del(Map.of("alg", "RS256", "typ", "JWT", "kid", "test")) + "." + del(krav);
        try {
            Signature signatur = Signature.getInstance("SHA256withRSA");
            signatur.initSign(nokler.getPrivate());
            signatur.update(innhold.getBytes(UTF_8));
            return innhold + "." + BASE64.encodeToString(signatur.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> jwk() {
        RSAPublicKey nokkel = (RSAPublicKey) EGET.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "kid",
                "test",
                "use",
                "sig",
                "alg",
                "RS256",
                "n",
                tall(nokkel.getModulus().toByteArray()),
                "e",
                tall(nokkel.getPublicExponent().toByteArray()));
    }

    /** Big-endian without the zero that only carries the sign. */
    private static String tall(byte[] verdi) {
        return BASE64.encodeToString(verdi[0] == 0 ? Arrays.copyOfRange(verdi, 1, verdi.length) : verdi);
    }

    private static String del(Map<String, ?> innhold) {
        return BASE64.encodeToString(HendelseJson.skriv(innhold).getBytes(UTF_8));
    }

    private static void svar(HttpExchange anrop, Map<String, ?> innhold) throws IOException {
        byte[] bytes = HendelseJson.skriv(innhold).getBytes(UTF_8);
        anrop.getResponseHeaders().add("Content-Type", "application/json");
        anrop.sendResponseHeaders(200, bytes.length);
        try (var ut = anrop.getResponseBody()) {
            ut.write(bytes);
        }
    }

    private static KeyPair par() {
        try {
            KeyPairGenerator lager = KeyPairGenerator.getInstance("RSA");
            lager.initialize(2048);
            return lager.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        tjener.stop(0);
    }
}
