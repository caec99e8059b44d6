package no.barnevernsregister.local;

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
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.barnevernsregister.contracts.hendelse.HendelseJson;

/** Issues tokens for tests and serves the keys they are checked with, as Maskinporten and our own realm do. */
public final class Tokenutsteder implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final KeyPair EGET = par();
    private static final KeyPair FREMMED = par();

    private final HttpServer tjener;

    public Tokenutsteder() throws IOException {
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
            tjener.createContext("/" + navn + "/jwks", anrop -> svar(anrop, Map.of("keys", new Object[] {jwk(EGET)})));
        }
        tjener.start();
    }

    /** The issuer as it stands in a token: {@code maskinporten} or {@code barnevern}. */
    public String issuer(String navn) {
        return "http://127.0.0.1:" + tjener.getAddress().getPort() + "/" + navn;
    }

    /** A token signed with the key that the issuer serves. */
    public static String signert(Map<String, ?> krav) {
        return signert(krav, EGET);
    }

    /** A token that names the issuer's key but is signed with another. */
    public static String medFremmedNokkel(Map<String, ?> krav) {
        return signert(krav, FREMMED);
    }

    /** A token signed with the issuer's key by an algorithm that it does not use. */
    public static String signertRs512(Map<String, ?> krav) {
        return signert(krav, EGET, Map.of("alg", "RS512"), "SHA512withRSA");
    }

    /** A token whose secret is the issuer's public key. */
    public static String signertHs256(Map<String, ?> krav) {
        String innhold = del(Map.of("alg", "HS256", "typ", "JWT", "kid", "test")) + "." + del(krav);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(EGET.getPublic().getEncoded(), "HmacSHA256"));
            return innhold + "." + BASE64.encodeToString(mac.doFinal(innhold.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token signed with the issuer's key whose header says more, or something else, than it should. */
    public static String medHode(Map<String, ?> mer, Map<String, ?> krav) {
        return signert(krav, EGET, mer, "SHA256withRSA");
    }

    /** A token that brings the key it is signed with. */
    public static String medNokkelIHodet(Map<String, ?> krav) {
        return signert(krav, FREMMED, Map.of("jwk", jwk(FREMMED), "kid", "min"), "SHA256withRSA");
    }

    /** A token that claims to need no signature. */
    public static String usignert(Map<String, ?> krav) {
        return del(Map.of("alg", "none", "typ", "JWT")) + "." + del(krav) + ".";
    }

    private static String signert(Map<String, ?> krav, KeyPair nokler) {
        return signert(krav, nokler, Map.of(), "SHA256withRSA");
    }

    private static String signert(Map<String, ?> krav, KeyPair nokler, Map<String, ?> mer, String navn) {
        Map<String, Object> hode = new HashMap<>(Map.of("alg", "RS256", "typ", "JWT", "kid", "test"));
        hode.putAll(mer);
        String innhold = del(hode) + "." + del(krav);
        try {
            Signature signatur = Signature.getInstance(navn);
            signatur.initSign(nokler.getPrivate());
            signatur.update(innhold.getBytes(UTF_8));
            return innhold + "." + BASE64.encodeToString(signatur.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> jwk(KeyPair par) {
        RSAPublicKey nokkel = (RSAPublicKey) par.getPublic();
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
