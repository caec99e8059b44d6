package no.barnevernsregister.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The three realms of the local identity provider as Keycloak imports them: {@code maskinporten} plays Maskinporten,
 * {@code idporten} plays ID-porten, and {@code barnevern} is our own, which takes people from the second.
 */
final class Realmer {

    private static final String MEGLER = "barnevern-megler";
    private static final List<String> OMFANG =
            List.of("bvr:innsending.write", "bvr:innsending.read", "bvr:uttrekk.read");

    private final String adresse;
    private final Hemmeligheter hemmeligheter;

    Realmer(String adresse, Hemmeligheter hemmeligheter) {
        this.adresse = adresse;
        this.hemmeligheter = hemmeligheter;
    }

    /** Writes one file for each realm. */
    void skriv(Path mappe, List<Systemklient> klienter) throws IOException {
        Files.createDirectories(mappe);
        var json = new ObjectMapper();
        json.writeValue(mappe.resolve("maskinporten-realm.json").toFile(), maskinporten(klienter));
        json.writeValue(mappe.resolve("idporten-realm.json").toFile(), idporten());
        json.writeValue(mappe.resolve("barnevern-realm.json").toFile(), barnevern());
    }

    private Map<String, Object> maskinporten(List<Systemklient> klienter) {
        Map<String, Object> realm = realm("maskinporten", 120);
        realm.put(
                "clientScopes",
                OMFANG.stream()
                        .map(navn -> Map.of(
                                "name",
                                navn,
                                "protocol",
                                "openid-connect",
                                "attributes",
                                Map.of("include.in.token.scope", "true")))
                        .toList());
        realm.put("clients", klienter.stream().map(this::systemklient).toList());
        return realm;
    }

    private Map<String, Object> systemklient(Systemklient klient) {
        List<Map<String, Object>> krav = new ArrayList<>();
        krav.add(fast("client_id", klient.id(), "String"));
        krav.add(publikum(Webklient.SIDER.mottaker()));
        if (klient.delegert()) {
            krav.add(fast("consumer", organisasjon(klient.kommune().verdi()), "JSON"));
            krav.add(fast("supplier", organisasjon(klient.leverandor().verdi()), "JSON"));
            krav.add(fast("delegation_source", "https://altinn.no", "String"));
        } else {
            krav.add(fast("consumer", organisasjon(klient.leverandor().verdi()), "JSON"));
            krav.add(fast(
                    "authorization_details",
                    "[{\"type\":\"urn:altinn:systemuser\",\"systemuser_org\":"
                            + organisasjon(klient.kommune().verdi())
                            + ",\"systemuser_id\":[\""
                            + UUID.nameUUIDFromBytes(klient.id().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            + "\"],\"system_id\":\""
                            + klient.leverandor()
                            + "_fagsystem\"}]",
                    "JSON"));
        }
        return Map.of(
                "clientId",
                klient.id(),
                "secret",
                hemmeligheter.verdi("klient-" + klient.id()),
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "publicClient",
                false,
                "defaultClientScopes",
                List.of(),
                "optionalClientScopes",
                klient.kanSende() ? OMFANG.subList(0, 2) : OMFANG.subList(1, 2),
                "protocolMappers",
                krav);
    }

    private static String organisasjon(String nummer) {
        return "{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"0192:" + nummer + "\"}";
    }

    private Map<String, Object> idporten() {
        Map<String, Object> realm = realm("idporten", 300);
        realm.put(
                "clients",
                List.of(Map.of(
                        "clientId",
                        MEGLER,
                        "secret",
                        hemmeligheter.verdi(MEGLER),
                        "publicClient",
                        false,
                        "redirectUris",
                        List.of(adresse + "/realms/barnevern/broker/idporten/endpoint"),
                        // Without Keycloak's own level, which would take the place of ID-porten's.
                        "defaultClientScopes",
                        List.of("basic"),
                        "protocolMappers",
                        List.of(
                                brukerfelt("pid", "pid", false),
                                fast("amr", "[\"TestID\"]", "JSON"),
                                brukerfelt("acr", "niva", false)))));
        realm.put(
                "users",
                Demobruker.ALLE.stream()
                        .map(bruker -> bruker(
                                bruker,
                                Map.of("pid", List.of(bruker.pid()), "niva", List.of(bruker.niva())),
                                Map.of(
                                        "credentials",
                                        List.of(Map.of(
                                                "type", "password", "value", passord(bruker), "temporary", false)))))
                        .toList());
        realm.put("components", frieFelter());
        return realm;
    }

    private Map<String, Object> barnevern() {
        String kilde = adresse + "/realms/idporten";
        String endepunkt = kilde + "/protocol/openid-connect/";
        Map<String, Object> realm = realm("barnevern", 300);
        realm.put(
                "identityProviders",
                List.of(Map.of(
                        "alias",
                        "idporten",
                        "providerId",
                        "oidc",
                        "enabled",
                        true,
                        "trustEmail",
                        true,
                        "config",
                        Map.ofEntries(
                                Map.entry("clientId", MEGLER),
                                Map.entry("clientSecret", hemmeligheter.verdi(MEGLER)),
                                Map.entry("clientAuthMethod", "client_secret_post"),
                                Map.entry("issuer", kilde),
                                Map.entry("authorizationUrl", endepunkt + "auth"),
                                Map.entry("tokenUrl", endepunkt + "token"),
                                Map.entry("jwksUrl", endepunkt + "certs"),
                                Map.entry("useJwksUrl", "true"),
                                Map.entry("validateSignature", "true"),
                                Map.entry("pkceEnabled", "true"),
                                Map.entry("pkceMethod", "S256"),
                                Map.entry("defaultScope", "openid"),
                                Map.entry("syncMode", "IMPORT")))));
        realm.put("identityProviderMappers", List.of(nivaFraIdporten()));
        realm.put(
                "clients",
                List.of(
                        sideklient(Hemmeligheter.INTAKE, "/halvaar/*"),
                        sideklient(Hemmeligheter.PUBLISHING, "/bufdir/*"),
                        webklient(Webklient.SIDER),
                        webklient(Webklient.REGISTER),
                        tilgangsklient()));
        // Half an hour without use ends a session, and so does a working day.
        realm.put("ssoSessionIdleTimeout", 1800);
        realm.put("ssoSessionMaxLifespan", 28_800);
        // Who has no role yet comes from ID-porten for the first time.
        Stream<Map<String, Object>> kjente = Demobruker.ALLE.stream()
                .filter(bruker -> !bruker.tilganger().isEmpty())
                .map(bruker -> bruker(
                        bruker,
                        Map.of("tilganger", bruker.tilganger()),
                        Map.of(
                                "federatedIdentities",
                                List.of(Map.of(
                                        "identityProvider", "idporten",
                                        "userId", brukerId("idporten", bruker),
                                        "userName", bruker.brukernavn())))));
        realm.put("users", Stream.concat(kjente, Stream.of(tilgangskonto())).toList());
        realm.put("components", frieFelter());
        return realm;
    }

    /** The pages of a service: any port of this machine, as a native application's loopback address is. */
    private Map<String, Object> sideklient(String id, String stier) {
        return Map.of(
                "clientId",
                id,
                "secret",
                hemmeligheter.verdi("klient-" + id),
                "publicClient",
                false,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                List.of("http://localhost" + stier),
                "attributes",
                Map.of("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", "http://localhost" + stier),
                "protocolMappers",
                List.of(
                        publikum(Webklient.SIDER.mottaker()),
                        brukerfelt("tilganger", "tilganger", true),
                        krav(
                                "nivaa",
                                "oidc-usersessionmodel-note-mapper",
                                Map.of(
                                        "user.session.note",
                                        "acr",
                                        "claim.name",
                                        "nivaa",
                                        "jsonType.label",
                                        "String",
                                        "id.token.claim",
                                        "true"))));
    }

    /** What intake-service gives roles by: it may see and change users, and nothing else in the realm. */
    private Map<String, Object> tilgangsklient() {
        return Map.of(
                "clientId",
                Hemmeligheter.TILGANG,
                "secret",
                hemmeligheter.verdi("klient-" + Hemmeligheter.TILGANG),
                "publicClient",
                false,
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false);
    }

    private static Map<String, Object> tilgangskonto() {
        return Map.of(
                "username",
                "service-account-" + Hemmeligheter.TILGANG,
                "enabled",
                true,
                "serviceAccountClientId",
                Hemmeligheter.TILGANG,
                "clientRoles",
                Map.of("realm-management", List.of("view-users", "query-users", "manage-users")));
    }

    /** The level of the login is ID-porten's to say; it follows the session, not the person. */
    private static Map<String, Object> nivaFraIdporten() {
        return Map.of(
                "name",
                "niva",
                "identityProviderAlias",
                "idporten",
                "identityProviderMapper",
                "oidc-user-session-note-idp-mapper",
                "config",
                Map.of(
                        "syncMode",
                        "FORCE",
                        "are.claim.values.regex",
                        "true",
                        "claims",
                        "[{\"key\":\"acr\",\"value\":\"idporten-loa-.*\"}]"));
    }

    /** Keycloak's own {@code acr} is left out, since it knows nothing of ID-porten's levels. */
    private static Map<String, Object> webklient(Webklient klient) {
        return Map.of(
                "clientId",
                klient.id(),
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                klient.returadresser(),
                "attributes",
                Map.of("pkce.code.challenge.method", "S256"),
                "defaultClientScopes",
                List.of("basic"),
                "protocolMappers",
                List.of(
                        publikum(klient.mottaker()),
                        brukerfelt("tilganger", "tilganger", true),
                        krav(
                                "acr",
                                "oidc-usersessionmodel-note-mapper",
                                Map.of(
                                        "user.session.note", "acr",
                                        "claim.name", "acr",
                                        "jsonType.label", "String",
                                        "id.token.claim", "true"))));
    }

    /** The password of a demonstration user, for this data folder only. */
    String passord(Demobruker bruker) {
        return hemmeligheter.verdi("bruker-" + bruker.brukernavn());
    }

    private static Map<String, Object> realm(String navn, int levetid) {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", navn);
        realm.put("enabled", true);
        realm.put("sslRequired", "none");
        realm.put("accessTokenLifespan", levetid);
        return realm;
    }

    private static Map<String, Object> bruker(Demobruker bruker, Map<String, Object> felter, Map<String, Object> mer) {
        int skille = bruker.navn().indexOf(' ');
        Map<String, Object> felt = new LinkedHashMap<>();
        String realm = mer.containsKey("credentials") ? "idporten" : "barnevern";
        felt.put("id", brukerId(realm, bruker));
        felt.put("username", bruker.brukernavn());
        felt.put("firstName", bruker.navn().substring(0, skille));
        felt.put("lastName", bruker.navn().substring(skille + 1));
        felt.put("email", bruker.brukernavn() + "@eksempel.test");
        felt.put("emailVerified", true);
        felt.put("enabled", true);
        felt.put("attributes", felter);
        felt.putAll(mer);
        return felt;
    }

    private static String brukerId(String realm, Demobruker bruker) {
        return UUID.nameUUIDFromBytes(
                        (realm + "/" + bruker.brukernavn()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    /** Users may have fields that the profile does not name, but may not set them themselves: roles are such a field. */
    private static Map<String, Object> frieFelter() {
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(Map.of(
                        "providerId",
                        "declarative-user-profile",
                        "config",
                        Map.of(
                                "kc.user.profile.config",
                                List.of("{\"attributes\":[{\"name\":\"username\"},{\"name\":\"email\"},"
                                        + "{\"name\":\"firstName\"},{\"name\":\"lastName\"}],"
                                        + "\"unmanagedAttributePolicy\":\"ADMIN_EDIT\"}")))));
    }

    private static Map<String, Object> publikum(String mottaker) {
        return krav("aud", "oidc-audience-mapper", Map.of("included.custom.audience", mottaker));
    }

    private static Map<String, Object> fast(String navn, String verdi, String type) {
        return krav(
                navn,
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", navn, "claim.value", verdi, "jsonType.label", type, "id.token.claim", "true"));
    }

    private static Map<String, Object> brukerfelt(String navn, String felt, boolean flere) {
        return krav(
                navn,
                "oidc-usermodel-attribute-mapper",
                Map.of(
                        "claim.name",
                        navn,
                        "user.attribute",
                        felt,
                        "jsonType.label",
                        "String",
                        "multivalued",
                        Boolean.toString(flere),
                        "id.token.claim",
                        "true"));
    }

    private static Map<String, Object> krav(String navn, String slag, Map<String, String> oppsett) {
        Map<String, String> alt = new LinkedHashMap<>(oppsett);
        alt.put("access.token.claim", "true");
        return Map.of("name", navn, "protocol", "openid-connect", "protocolMapper", slag, "config", alt);
    }
}
