package no.barnevernsregister.systemtester;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.leverandor.Leverandor;
import org.junit.jupiter.api.Test;

/** A vendor's single submissions through the real front door, and what comes of them. */
class InnsendingIT {

    private static final String XML = "application/xml";

    private final Kjorende bvr = Kjorende.system();
    private final Systemklient klient = Leverandor.klient(Kjorende.EGEN);
    private final String token = bvr.token(klient);

    @Test
    void en_gyldig_kjede_kommer_i_registeret_i_rekkefolge() {
        Barnevern forste = Saker.ny(Kjorende.EGEN, null);
        Barnevern andre = Saker.neste(Kjorende.EGEN, forste, Saker.start().plusDays(3));

        String en = kvittering(send(forste), 202).path("id").asText();
        String to = kvittering(send(andre), 202).path("id").asText();

        assertThat(vent(en, "REGISTRERT").path("versjon").asInt()).isEqualTo(1);
        JsonNode siste = vent(to, "REGISTRERT");
        assertThat(siste.path("versjon").asInt()).isEqualTo(2);
        assertThat(siste.path("hode").asText()).isEqualTo(andre.id().toString());
        assertThat(siste.path("rapporterendeOrganisasjon").asText())
                .isEqualTo(Kjorende.EGEN.organisasjonsnummer().verdi());
        assertThat(siste.path("leverandor").asText())
                .isEqualTo(klient.leverandor().verdi());
    }

    @Test
    void et_brudd_paa_skjemaet_blir_avvist_med_sted_og_raad() {
        String xml = xml(Saker.ny(Kjorende.EGEN, null)).replace("Kjonn=\"2\"", "Kjonn=\"7\"");

        JsonNode rapport = rapport(send(xml));

        assertThat(rapport.path("severity").asText()).isEqualTo("FATAL");
        JsonNode funn = rapport.path("reportEntries").path(0);
        assertThat(funn.path("ruleId").asText()).isEqualTo("XSD_VALIDATION");
        assertThat(funn.path("sti").asText()).endsWith("/Personalia");
        assertThat(funn.path("linje").asInt()).isPositive();
        assertThat(funn.path("gjorDette").asText()).isNotBlank();
    }

    @Test
    void et_brudd_paa_en_regel_blir_avvist_og_en_advarsel_blir_godtatt() {
        JsonNode avvist = rapport(send(Saker.ny(Kjorende.EGEN, Saker.start().minusDays(1))));
        assertThat(avvist.path("severity").asText()).isEqualTo("ERROR");
        assertThat(avvist.path("lagret").asBoolean()).isFalse();
        assertThat(avvist.path("reportEntries").path(0).path("regelId").asText())
                .isEqualTo("Melding 2a");

        JsonNode godtatt = rapport(send(Saker.ny(Kjorende.EGEN, Saker.start().plusDays(10))));
        assertThat(godtatt.path("severity").asText()).isEqualTo("WARNING");
        assertThat(godtatt.path("lagret").asBoolean()).isTrue();
        assertThat(godtatt.path("reportEntries").path(0).path("ruleId").asText())
                .isEqualTo("MESSAGE_03");
    }

    @Test
    void et_fodselsnummer_staar_aldri_i_rapport_eller_kvittering() {
        Barnevern sak = Saker.ny(Kjorende.EGEN, null);
        String nummer = sak.sak().personalia().getFirst().fodselsnummer().klartekst();
        String feil = nummer.substring(0, 10) + (nummer.charAt(10) == '0' ? '1' : '0');

        HttpResponse<String> svar = send(xml(sak).replace(nummer, feil));
        JsonNode rapport = rapport(svar);

        assertThat(rapport.path("reportEntries").path(0).path("regelId").asText())
                .isEqualTo("Personalia 12");
        assertThat(svar.body() + rapport).doesNotContain(feil, nummer, nummer.substring(0, 6));
    }

    @Test
    void uten_gyldig_token_kommer_ingen_inn() {
        byte[] xml = BarnevernXml.skriv(Saker.ny(Kjorende.EGEN, null));

        assertThat(bvr.send("", XML, xml).statusCode()).isEqualTo(401);
        assertThat(bvr.send("tull", XML, xml).statusCode()).isEqualTo(401);
        String endret = token.substring(0, token.length() - 4) + "AAAA";
        assertThat(bvr.send(endret, XML, xml).statusCode()).isEqualTo(401);
        HttpResponse<String> utenOmfang = bvr.send(bvr.token(Kjorende.UTEN_SKRIV), XML, xml);
        assertThat(utenOmfang.statusCode()).isEqualTo(403);
        assertThat(utenOmfang.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void en_annen_organisasjon_kommer_ikke_inn() {
        Barnevern andres = Saker.ny(Kjorende.KOMMUNER.getFirst(), null);

        HttpResponse<String> svar = send(andres);

        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(Kjorende.json(svar).path("detail").asText()).contains("en annen avgiver");
    }

    @Test
    void det_samme_dokumentet_gir_den_samme_kvitteringen() {
        Barnevern sak = Saker.ny(Kjorende.EGEN, null);
        String forste = kvittering(send(sak), 202).path("id").asText();

        assertThat(kvittering(send(sak), 200).path("id").asText()).isEqualTo(forste);

        vent(forste, "REGISTRERT");
        String annet = xml(sak).replace("Journalnummer=\"2025/1\"", "Journalnummer=\"2025/2\"");
        HttpResponse<String> svar = send(annet);
        assertThat(kvittering(svar, 202).path("id").asText()).isNotEqualTo(forste);
        assertThat(rapport(svar).path("reportEntries").path(0).path("ruleId").asText())
                .isEqualTo("SNAPSHOT_03");
    }

    @Test
    void et_dokument_venter_paa_det_som_skulle_komme_for() {
        Barnevern forste = Saker.ny(Kjorende.EGEN, null);
        Barnevern andre = Saker.neste(Kjorende.EGEN, forste, null);

        String sent = kvittering(send(andre), 202).path("id").asText();
        vent(sent, "PARKERT");
        String tidlig = kvittering(send(forste), 202).path("id").asText();

        assertThat(vent(tidlig, "REGISTRERT").path("versjon").asInt()).isEqualTo(1);
        assertThat(vent(sent, "REGISTRERT").path("versjon").asInt()).isEqualTo(2);
    }

    @Test
    void to_som_bygger_paa_det_samme_dokumentet_kan_ikke_begge_gjelde() {
        Barnevern forste = Saker.ny(Kjorende.EGEN, null);
        vent(kvittering(send(forste), 202).path("id").asText(), "REGISTRERT");
        Barnevern andre = Saker.neste(Kjorende.EGEN, forste, null);
        vent(kvittering(send(andre), 202).path("id").asText(), "REGISTRERT");

        JsonNode rapport = rapport(send(Saker.neste(Kjorende.EGEN, forste, null)));

        assertThat(rapport.path("reportEntries").path(0).path("ruleId").asText())
                .isEqualTo("SNAPSHOT_02");
        assertThat(rapport.path("hode").asText()).isEqualTo(andre.id().toString());
    }

    @Test
    void den_nasjonale_konvolutten_blir_tatt_imot() throws Exception {
        String xml = xml(Saker.ny(Kjorende.EGEN, null));
        byte[] konvolutt = new ObjectMapper().writeValueAsBytes(Map.of("xsdVersion", 4, "xmlBody", xml));

        HttpResponse<String> svar = bvr.send(token, "application/json", konvolutt);

        vent(kvittering(svar, 202).path("id").asText(), "REGISTRERT");
    }

    @Test
    void en_provekjoring_gir_samme_dom_og_etterlater_ingenting() {
        Barnevern sak = Saker.ny(Kjorende.EGEN, Saker.start().plusDays(10));
        for (String slag : Set.of("true", "frittstaende")) {
            HttpResponse<String> svar =
                    bvr.send("/api/v1/innsendinger?provekjoring=" + slag, token, XML, BarnevernXml.skriv(sak));
            JsonNode rapport = rapport(svar);
            assertThat(rapport.path("severity").asText()).isEqualTo("WARNING");
            assertThat(rapport.path("lagret").asBoolean()).isFalse();
            assertThat(rapport.has("hode")).isFalse();
        }
        // The same document is the first of its case afterwards, so nothing of it was kept.
        assertThat(vent(kvittering(send(sak), 202).path("id").asText(), "REGISTRERT")
                        .path("versjon")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void det_som_ikke_kan_leses_blir_avvist_i_doren() {
        assertThat(send("hei").statusCode()).isEqualTo(400);
        assertThat(send("<!DOCTYPE Barnevern><Barnevern/>").statusCode()).isEqualTo(400);
        assertThat(send("<Barnevern/>").statusCode()).isEqualTo(400);
        assertThat(bvr.send(token, "text/plain", "hei".getBytes(UTF_8)).statusCode())
                .isEqualTo(415);
        assertThat(bvr.send(token, "application/json", "{".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
        byte[] stor = ("<Barnevern>" + " ".repeat(10 * 1024 * 1024) + "</Barnevern>").getBytes(UTF_8);
        assertThat(bvr.send(token, XML, stor).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> send(Barnevern dokument) {
        return bvr.send(token, XML, BarnevernXml.skriv(dokument));
    }

    private HttpResponse<String> send(String xml) {
        return bvr.send(token, XML, xml.getBytes(UTF_8));
    }

    private static String xml(Barnevern dokument) {
        return new String(BarnevernXml.skriv(dokument), UTF_8);
    }

    private static JsonNode kvittering(HttpResponse<String> svar, int status) {
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(status);
        JsonNode kvittering = Kjorende.json(svar);
        assertThat(svar.headers().firstValue("Location").orElse(""))
                .endsWith("/api/v1/innsendinger/" + kvittering.path("id").asText());
        return kvittering;
    }

    private JsonNode vent(String id, String status) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> Kjorende.json(bvr.hent(bvr.intake("/api/v1/innsendinger/" + id), token)),
                        innsending -> innsending.path("status").asText().equals(status));
    }

    private JsonNode rapport(HttpResponse<String> svar) {
        String id = kvittering(svar, 202).path("id").asText();
        HttpResponse<String> rapport = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> bvr.hent(bvr.intake("/api/v1/innsendinger/" + id + "/rapport"), token),
                        en -> Set.of(200).contains(en.statusCode()));
        return Kjorende.json(rapport);
    }
}
