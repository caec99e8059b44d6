package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.barnevernsregister.local.Tokenutsteder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape of a machine token and every contradiction in it, really signed, against the endpoints of a vendor. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class MaskinportenIT {

    private static final String LEVERANDOR = "200000013";
    private static final String ANNEN_LEVERANDOR = "200000021";
    private static final String TOKENET_MANGLER = "Send et gyldig token i hodet Authorization: Bearer.";

    /** Shape, change of Bergen's own token, vendor on the receipt, mechanism by system id. */
    static Stream<Arguments> gyldige() {
        return Stream.of(
                arguments("organisasjonen selv", krav(_ -> {}), null, null),
                arguments("delegering", krav(MaskinportenIT::delegert), LEVERANDOR, null),
                arguments("systembruker", krav(MaskinportenIT::systembruker), LEVERANDOR, "fagsystem"),
                arguments(
                        "systembruker med liten id",
                        krav(en -> systembruker(en, detaljer("id"))),
                        LEVERANDOR,
                        "fagsystem"),
                arguments(
                        "systembruker blant andre detaljer",
                        krav(en -> systembruker(en, Map.of("type", "urn:noe:annet"), detaljer("ID"))),
                        LEVERANDOR,
                        "fagsystem"),
                arguments(
                        "detaljer om noe annet",
                        krav(en -> en.put("authorization_details", List.of(Map.of("type", "urn:noe:annet")))),
                        null,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gyldige")
    void en_gyldig_form_gir_kvittering_med_eier_og_avsender(
            String form, Map<String, Object> krav, String leverandor, String system) {
        String token = Tokenutsteder.signert(krav);

        Response svar = Inngang.send(token, Inngang.dokument());

        assertThat(svar.statusCode()).as(form).isEqualTo(202);
        assertThat(svar.<String>path("rapporterendeOrganisasjon")).isEqualTo(Inngang.BERGEN);
        assertThat(svar.<String>path("leverandor")).isEqualTo(leverandor);
        assertThat(svar.<String>path("systemId")).isEqualTo(system);
        assertThat(Inngang.hent(token, svar.path("id")).statusCode()).isEqualTo(200);
    }

    /** What is wrong, the claims, and the sentence of the refusal. */
    static Stream<Arguments> motsigelser() {
        String ukjentForm = "Tokenet har en organisasjon i en form vi ikke kjenner.";
        String begge = "Tokenet er både delegert (supplier) og for en systembruker. Bruk én av delene.";
        return Stream.of(
                arguments(
                        "uten consumer",
                        krav(en -> en.remove("consumer")),
                        "Tokenet sier ikke hvilken organisasjon det gjelder (consumer)."),
                arguments("consumer som tekst", krav(en -> en.put("consumer", "0192:" + Inngang.BERGEN)), ukjentForm),
                arguments(
                        "consumer i annet register",
                        krav(en -> en.put(
                                "consumer",
                                Map.of("authority", "iso6523-actorid-upis", "ID", "9908:" + Inngang.BERGEN))),
                        ukjentForm),
                arguments(
                        "consumer etter annen standard",
                        krav(en ->
                                en.put("consumer", Map.of("authority", "noe-annet", "ID", "0192:" + Inngang.BERGEN))),
                        ukjentForm),
                arguments(
                        "consumer uten standard",
                        krav(en -> en.put("consumer", Map.of("ID", "0192:" + Inngang.BERGEN))),
                        ukjentForm),
                arguments(
                        "consumer med feil kontrollsiffer",
                        krav(en -> en.put("consumer", org("964338532", "ID"))),
                        "Tokenet har et organisasjonsnummer som ikke kan finnes."),
                arguments(
                        "både delegert og systembruker",
                        krav(en -> {
                            systembruker(en);
                            en.put("supplier", org(LEVERANDOR, "ID"));
                            en.put("delegation_source", "https://altinn.no");
                        }),
                        begge),
                arguments(
                        "systembruker og supplier uten kilde",
                        krav(en -> {
                            systembruker(en);
                            en.put("supplier", org(LEVERANDOR, "ID"));
                        }),
                        begge),
                arguments(
                        "supplier uten delegation_source",
                        krav(en -> en.put("supplier", org(LEVERANDOR, "ID"))),
                        "Tokenet har supplier uten delegation_source."),
                arguments(
                        "delegation_source uten supplier",
                        krav(en -> en.put("delegation_source", "https://altinn.no")),
                        "Tokenet har delegation_source uten supplier."),
                arguments(
                        "supplier i ukjent form",
                        krav(en -> {
                            delegert(en);
                            en.put("supplier", LEVERANDOR);
                        }),
                        ukjentForm),
                arguments(
                        "to systembrukere",
                        krav(en -> systembruker(en, detaljer("ID"), detaljer("ID"))),
                        "Tokenet gjelder flere systembrukere."),
                arguments(
                        "systembruker uten organisasjon",
                        krav(en -> systembruker(en, Map.of("type", "urn:altinn:systemuser"))),
                        "Systembrukeren mangler systemuser_org."),
                arguments(
                        "systembruker utenfor en liste",
                        krav(en -> en.put("authorization_details", detaljer("ID"))),
                        "Tokenet har authorization_details i en form vi ikke kjenner."),
                arguments(
                        "uten omfang",
                        krav(en -> en.remove("scope")),
                        "Tokenet mangler omfanget bvr:innsending.write."),
                arguments(
                        "bare lesing",
                        krav(en -> en.put("scope", "bvr:innsending.read")),
                        "Tokenet mangler omfanget bvr:innsending.write."),
                arguments(
                        "omfang som ligner",
                        krav(en -> en.put("scope", "bvr:innsending.writer")),
                        "Tokenet mangler omfanget bvr:innsending.write."),
                arguments(
                        "delegert av en annen",
                        krav(en -> {
                            delegert(en);
                            en.put("consumer", org(Inngang.OSLO, "ID"));
                        }),
                        annen(Inngang.OSLO)),
                arguments(
                        "systembruker hos en annen",
                        krav(en -> systembruker(
                                en,
                                Map.of("type", "urn:altinn:systemuser", "systemuser_org", org(Inngang.OSLO, "ID")))),
                        annen(Inngang.OSLO)),
                arguments(
                        "leverandøren selv",
                        krav(en -> en.put("consumer", org(ANNEN_LEVERANDOR, "ID"))),
                        annen(ANNEN_LEVERANDOR)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("motsigelser")
    void et_token_som_ikke_gir_rett_til_aa_sende_faar_vite_hvorfor(
            String hva, Map<String, Object> krav, String setning) {
        Response svar = Inngang.send(Tokenutsteder.signert(krav), Inngang.dokument());

        stanset(svar, 403, "ingen-tilgang", setning);
    }

    /** What is wrong, and how such a token is made of good claims. */
    static Stream<Arguments> ugyldige() {
        return Stream.of(
                ugyldig("utløpt", krav -> krav.put("exp", sekunder(-60))),
                ugyldig("utløpt for mer enn slakken siden", krav -> krav.put("exp", sekunder(-31))),
                ugyldig("ennå ikke gyldig", krav -> krav.put("nbf", sekunder(60))),
                ugyldig("uten utløp", krav -> krav.remove("exp")),
                ugyldig("annen utsteder", krav -> krav.put("iss", "https://ukjent.test")),
                ugyldig("utsteder med skråstrek", krav -> krav.put("iss", krav.get("iss") + "/")),
                ugyldig("uten utsteder", krav -> krav.remove("iss")),
                ugyldig("annen mottaker", krav -> krav.put("aud", "noen-andre")),
                ugyldig("mottaker i samme rike", krav -> krav.put("aud", "register-service")),
                ugyldig("uten mottaker", krav -> krav.remove("aud")),
                arguments("id-token for en person", (Function<Map<String, Object>, String>) krav -> {
                    krav.put("iss", issuerForPersoner());
                    krav.put("typ", "ID");
                    return Tokenutsteder.signert(krav);
                }),
                token("usignert", Tokenutsteder::usignert),
                token("fremmed nøkkel", Tokenutsteder::medFremmedNokkel),
                token("nøkkel i hodet", Tokenutsteder::medNokkelIHodet),
                token("HS256 med den offentlige nøkkelen", Tokenutsteder::signertHs256),
                token("RS512", Tokenutsteder::signertRs512),
                token("ukjent kid", krav -> Tokenutsteder.medHode(Map.of("kid", "ukjent"), krav)),
                token("jku", krav -> Tokenutsteder.medHode(Map.of("jku", "https://ond.test/jwks"), krav)),
                token("x5u", krav -> Tokenutsteder.medHode(Map.of("x5u", "https://ond.test/x5u"), krav)),
                token("kuttet", krav -> Tokenutsteder.signert(krav).substring(0, 200)),
                token("to signaturer", krav -> Tokenutsteder.signert(krav) + ".AAAA"),
                token("endret signatur", krav -> {
                    String token = Tokenutsteder.signert(krav);
                    return token.substring(0, token.length() - 6) + "AAAAAA";
                }),
                token("noe helt annet", _ -> "tull"),
                token("tomt", _ -> ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ugyldige")
    void et_ugyldig_token_slipper_ingen_steder_inn(String hva, Function<Map<String, Object>, String> lag) {
        String token = lag.apply(Inngang.krav(Inngang.BERGEN));

        List<Response> svar = List.of(
                Inngang.send(token, Inngang.dokument()),
                Inngang.send(token, "application/json", new byte[] {'{', '}'}),
                Inngang.hent(token, "?kommune=4601"),
                Inngang.hent(token, "01890000-0000-7000-8000-000000000000"),
                Inngang.hent(token, "01890000-0000-7000-8000-000000000000/rapport"),
                given().header("Authorization", "Bearer " + token).get("/api/v1/funn?kommune=4601"));

        for (Response ett : svar) {
            stanset(ett, 401, "ikke-innlogget", TOKENET_MANGLER);
            assertThat(ett.header("WWW-Authenticate")).as(hva).startsWith("Bearer");
        }
    }

    @Test
    void uten_token_slipper_ingen_inn() {
        stanset(
                given().header("Content-Type", "application/xml")
                        .body(Inngang.dokument())
                        .post(Inngang.STED),
                401,
                "ikke-innlogget",
                TOKENET_MANGLER);
    }

    @Test
    void en_annen_kommunes_innsending_finnes_ikke() {
        String id =
                Inngang.send(Inngang.token(Inngang.BERGEN), Inngang.dokument()).path("id");
        String oslo = Inngang.token(Inngang.OSLO);

        assertThat(Inngang.hent(oslo, id).statusCode()).isEqualTo(404);
        assertThat(Inngang.hent(oslo, id + "/rapport").statusCode()).isEqualTo(404);
        assertThat(Inngang.hent(oslo, "?kommune=4601").statusCode()).isEqualTo(403);
    }

    private static void stanset(Response svar, int status, String slag, String setning) {
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(status);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.<String>path("type")).endsWith("/feil/" + slag);
        assertThat(svar.<String>path("detail")).isEqualTo(setning);
        assertThat(svar.<String>path("sporing")).matches("[0-9a-f]{32}");
    }

    private static Map<String, Object> krav(Consumer<Map<String, Object>> endring) {
        Map<String, Object> krav = new java.util.HashMap<>(Inngang.krav(Inngang.BERGEN));
        endring.accept(krav);
        return krav;
    }

    private static Arguments ugyldig(String hva, Consumer<Map<String, Object>> endring) {
        return token(hva, krav -> {
            endring.accept(krav);
            return Tokenutsteder.signert(krav);
        });
    }

    private static Arguments token(String hva, Function<Map<String, Object>, String> lag) {
        return arguments(hva, lag);
    }

    private static void delegert(Map<String, Object> krav) {
        krav.put("supplier", org(LEVERANDOR, "ID"));
        krav.put("delegation_source", "https://altinn.no");
    }

    private static void systembruker(Map<String, Object> krav) {
        systembruker(krav, detaljer("ID"));
    }

    private static void systembruker(Map<String, Object> krav, Object... detaljer) {
        krav.put("consumer", org(LEVERANDOR, "ID"));
        krav.put("authorization_details", List.of(detaljer));
    }

    private static Map<String, Object> detaljer(String felt) {
        return Map.of(
                "type",
                "urn:altinn:systemuser",
                "systemuser_org",
                org(Inngang.BERGEN, felt),
                "systemuser_id",
                List.of("e7c5d2f0-0000-4000-8000-000000000001"),
                "system_id",
                "fagsystem");
    }

    private static Map<String, Object> org(String nummer, String felt) {
        return Map.of("authority", "iso6523-actorid-upis", felt, "0192:" + nummer);
    }

    private static String annen(String nummer) {
        return "Tokenet gjelder organisasjon " + nummer
                + ", men dokumentet har en annen avgiver. Send med et token for avgiveren.";
    }

    private static long sekunder(int etter) {
        return Instant.now().plusSeconds(etter).getEpochSecond();
    }

    private static String issuerForPersoner() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("bvr.barnevern.issuer", String.class);
    }
}
