package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.intake.funn.Funnprover;
import no.barnevernsregister.local.Tokenutsteder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings of accepted documents stay on the municipality's list until a later document clears them. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class FunnIT {

    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final UUID MELDING = new UUID(1, 1);
    private static final Funn MELDING_3 = Funnprover.advarsel("Melding 3", MELDING);
    private static final Funn TILTAK_9 = Funnprover.advarsel("Tiltak 9", MELDING);

    @Inject
    AgroalDataSource database;

    private SakId sak = new SakId(UUID.randomUUID());

    @BeforeEach
    void nySak() {
        sak = new SakId(UUID.randomUUID());
    }

    @Test
    void et_funn_staar_i_listen_til_et_senere_dokument_ikke_har_det() {
        vurder(send(), 1, MELDING_3, TILTAK_9);
        ventPaa("Melding 3", "Tiltak 9");

        vurder(send(), 2, MELDING_3);
        ventPaa("Melding 3");
        Map<String, Object> funn = apne().getFirst();
        assertThat(funn)
                .containsEntry("sakId", sak.toString())
                .containsEntry("forstSett", tid(1).toString())
                .containsEntry("sistSett", tid(2).toString())
                .containsEntry("warningLevel", "WARNING")
                .containsEntry("contextId", MELDING.toString())
                .containsEntry("journalnummer", "2025/17")
                .containsEntry("gjorDette", "Kontroller datoene.");

        vurder(send(), 3);
        ventPaa();
    }

    @Test
    void svar_som_kommer_i_feil_rekkefolge_gir_den_samme_listen() {
        List<String> sendte = List.of(send(), send(), send(), send());

        vurder(sendte.get(3), 4, MELDING_3);
        ventPaa("Melding 3");
        assertThat(apne().getFirst()).containsEntry("forstSett", tid(4).toString());

        vurder(sendte.get(0), 1, MELDING_3, TILTAK_9);
        vurder(sendte.get(2), 3, MELDING_3);
        await().atMost(FRIST)
                .untilAsserted(() -> assertThat(apne().getFirst()).containsEntry("forstSett", tid(1).toString()));

        vurder(sendte.get(1), 2);
        await().atMost(FRIST)
                .untilAsserted(() -> assertThat(apne())
                        .singleElement()
                        .satisfies(en -> assertThat(en)
                                .containsEntry("forstSett", tid(3).toString())
                                .containsEntry("sistSett", tid(4).toString())));
    }

    @Test
    void et_gjentatt_svar_endrer_ingenting() {
        String forste = send();
        vurder(forste, 1, MELDING_3);
        ventPaa("Melding 3");
        vurder(send(), 2);
        ventPaa();

        sagtOgTatt(1, () -> vurder(forste, 1, MELDING_3));

        assertThat(apne()).isEmpty();
    }

    @Test
    void avviste_dokumenter_og_provekjoringer_endrer_ingenting() {
        vurder(send(), 1, MELDING_3);
        ventPaa("Melding 3");

        String avvist = send();
        String prove = send("?provekjoring=true");
        sagtOgTatt(2, () -> {
            si(avvist, Vurdering.AVVIST, null, Funnprover.funn(Alvorlighet.ERROR, "Sak 1", null, Map.of()));
            si(prove, Vurdering.GODTATT, 2);
        });

        assertThat(apne()).extracting(en -> en.get("regelId")).containsExactly("Melding 3");
    }

    @Test
    void listen_kan_siles_paa_alvorlighet_og_hentes_side_for_side() {
        List<Funn> mange = new ArrayList<>();
        for (int nummer = 0; nummer < 120; nummer++) {
            mange.add(Funnprover.funn(Alvorlighet.INFO, "Sak 1", new UUID(2, nummer), Map.of()));
        }
        vurder(send(), 1, mange.toArray(Funn[]::new));
        await().atMost(FRIST).until(() -> apne().size() == 120);

        Response forste = liste("&alvorlighet=INFO");
        assertThat(forste.<List<Object>>path("funn")).hasSize(100);
        assertThat(liste("&alvorlighet=INFO&cursor=" + forste.<String>path("cursor"))
                        .<List<Object>>path("funn"))
                .isNotEmpty();
        assertThat(liste("&alvorlighet=WARNING").<List<Map<String, Object>>>path("funn"))
                .allSatisfy(en -> assertThat(en).containsEntry("warningLevel", "WARNING"));
    }

    @Test
    void listen_sier_hvor_fersk_den_er() {
        String id = send();
        Response venter = liste("");
        assertThat(venter.<Boolean>path("komplett")).isFalse();
        assertThat(venter.header("Retry-After")).isNotNull();

        vurder(id, 1, MELDING_3);
        ventPaa("Melding 3");
        Response svar = liste("");
        assertThat(Instant.parse(svar.<String>path("oppdatert"))).isAfterOrEqualTo(tid(1));
        assertThat(svar.header("Last-Modified")).isNotNull();
        assertThat(svar.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void regnearket_har_alle_funn_med_tidene() {
        vurder(send(), 1, MELDING_3);
        ventPaa("Melding 3");

        Response csv = given().header("Authorization", "Bearer " + Inngang.token(Inngang.BERGEN))
                .header("Accept", "text/csv")
                .get("/api/v1/funn?kommune=4601&lang=nn");
        assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(csv.asString()).startsWith("\uFEFF\"Kjelde\"").contains("\"Først sett\"", "\"" + sak + "\"");
    }

    @Test
    void bare_kommunens_eget_fagsystem_ser_listen() {
        assertThat(hent(Inngang.token(Inngang.OSLO), "?kommune=4601").statusCode())
                .isEqualTo(403);
        assertThat(given().get("/api/v1/funn?kommune=4601").statusCode()).isEqualTo(401);
        Map<String, Object> person = Inngang.krav(Inngang.BERGEN);
        person.put("iss", String.valueOf(person.get("iss")).replace("maskinporten", "barnevern"));
        person.put("typ", "Bearer");
        person.put("tilganger", List.of("rapportor:4601", "bufdir-analytiker"));
        assertThat(hent(Tokenutsteder.signert(person), "?kommune=4601").statusCode())
                .isEqualTo(403);
    }

    @Test
    void gale_parametre_blir_stanset_med_en_forklaring() {
        String token = Inngang.token(Inngang.BERGEN);
        for (String valg : List.of("", "?kommune=x", "?kommune=4601&alvorlighet=FARLIG", "?kommune=4601&cursor=x")) {
            assertThat(hent(token, valg).statusCode()).as(valg).isEqualTo(400);
        }
        assertThat(given().header("Authorization", "Bearer " + token)
                        .header("Accept", "text/html")
                        .get("/api/v1/funn?kommune=4601")
                        .statusCode())
                .isEqualTo(406);
    }

    private String send() {
        return send("");
    }

    private String send(String valg) {
        byte[] dokument = Inngang.dokument(sak, "2025/17", new DokumentId(UUID.randomUUID()));
        return given().header("Authorization", "Bearer " + Inngang.token(Inngang.BERGEN))
                .header("Content-Type", "application/xml")
                .body(dokument)
                .post(Inngang.STED + valg)
                .path("id");
    }

    private static Instant tid(int versjon) {
        return START.plusSeconds(versjon);
    }

    private static void vurder(String id, int versjon, Funn... funn) {
        si(id, funn.length == 0 ? Vurdering.GODTATT : Vurdering.GODTATT_MED_MERKNAD, versjon, funn);
    }

    private static void si(String id, Vurdering vurdering, @Nullable Integer versjon, Funn... funn) {
        Alvorlighet verst = List.of(funn).stream()
                .map(Funn::alvorlighet)
                .max(Enum::compareTo)
                .orElse(Alvorlighet.OK);
        var rapport = new Valideringsrapport(
                verst, List.of(funn), "test", 4, vurdering != Vurdering.AVVIST, new DokumentId(MELDING), versjon);
        Megler.si(
                new InnsendingVurdert(InnsendingId.av(id), vurdering, versjon == null ? START : tid(versjon), rapport));
    }

    /** Says so many answers, and waits until they are received and taken in. */
    private void sagtOgTatt(int antall, Runnable sagt) {
        String mottatte = "SELECT count(*) FROM innboks WHERE forbruker = 'intake-vurdert'";
        long foer = tall(mottatte);
        sagt.run();
        await().atMost(FRIST)
                .until(() -> tall(mottatte) >= foer + antall
                        && tall("SELECT count(*) FROM rapport WHERE funn_tatt IS NULL") == 0);
    }

    private long tall(String sporring) {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                var rad = sql.executeQuery()) {
            rad.next();
            return rad.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ventPaa(String... regler) {
        await().atMost(FRIST)
                .untilAsserted(() -> assertThat(apne())
                        .extracting(en -> en.get("regelId"))
                        .containsExactlyInAnyOrder((Object[]) regler));
    }

    /** The open findings of this test's case. */
    private List<Map<String, Object>> apne() {
        List<Map<String, Object>> funnet = new ArrayList<>();
        String cursor = "";
        do {
            Response side = liste(cursor.isEmpty() ? "" : "&cursor=" + cursor);
            side.<List<Map<String, Object>>>path("funn").stream()
                    .filter(en -> sak.toString().equals(en.get("sakId")))
                    .forEach(funnet::add);
            String neste = side.path("cursor");
            cursor = neste == null ? "" : neste;
        } while (!cursor.isEmpty());
        return funnet;
    }

    private static Response liste(String valg) {
        Response svar = hent(Inngang.token(Inngang.BERGEN), "?kommune=4601" + valg);
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(200);
        return svar;
    }

    private static Response hent(String token, String valg) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/funn" + valg);
    }
}
