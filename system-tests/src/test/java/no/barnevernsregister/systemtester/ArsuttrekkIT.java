package no.barnevernsregister.systemtester;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.local.generator.kostra.Uttrekksgenerator;
import no.barnevernsregister.local.leverandor.Leverandor;
import org.junit.jupiter.api.Test;

/** A municipality's yearly extract through the real front door: checked, sent with its findings, replaced, in the register. */
class ArsuttrekkIT {

    private static final Set<String> FERDIG = Set.of("KONTROLLERT", "AVVIST", "REGISTRERT");

    private final Kjorende bvr = Kjorende.system();
    private final String token = bvr.token(Leverandor.klient(Kjorende.EGEN));

    @Test
    void en_fil_uten_funn_kommer_rett_i_registeret_og_en_ny_tar_plassen_dens() {
        String forste = lastOpp(2024, fil(2024, klient(2024, 1, "2024-03-08"), klient(2024, 2, "2024-03-08")));
        assertThat(vent(forste).path("status").asText()).isIn("GODTATT", "REGISTRERT");
        assertThat(ventRegistrert(forste)).isEqualTo("REGISTRERT");

        String andre = lastOpp(2024, fil(2024, klient(2024, 2, "2024-03-07"), klient(2024, 3, "2024-03-08")));

        assertThat(ventRegistrert(andre)).isEqualTo("REGISTRERT");
    }

    @Test
    void en_fil_med_advarsler_venter_til_avsenderen_sender_den() {
        String id = lastOpp(2023, fil(2023, klient(2023, 1, "2023-03-30")));

        JsonNode kontrollert = vent(id);
        assertThat(kontrollert.path("status").asText()).isEqualTo("KONTROLLERT");
        assertThat(kontrollert.at("/funn/WARNING").asInt()).isPositive();
        HttpResponse<String> sendt =
                bvr.send(kontrollert.at("/lenker/send").asText(), token, "application/json", new byte[0]);
        assertThat(sendt.statusCode()).as(sendt.body()).isEqualTo(202);

        assertThat(ventRegistrert(id)).isEqualTo("REGISTRERT");
        assertThat(rapport(id).path("lagret").asBoolean()).isTrue();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> bvr.hent(bvr.intake("/api/v1/funn?kommune=1103"), token)
                        .body()
                        .contains("\"2023/1\""));
    }

    @Test
    void en_fil_med_feil_kan_ikke_sendes_og_en_som_bryter_skjemaet_blir_avvist() {
        String medFeil = lastOpp(2022, fil(2022, klient(2022, 1, "2021-12-30")));
        assertThat(vent(medFeil).path("status").asText()).isEqualTo("KONTROLLERT");
        assertThat(bvr.send("/api/v1/filer/kostra15f/" + medFeil + "/send", token, "application/json", new byte[0])
                        .statusCode())
                .isEqualTo(409);

        String brutt = lastOpp(2022, fil(2022, "<Individ/>"));
        assertThat(vent(brutt).path("status").asText()).isEqualTo("AVVIST");
        assertThat(rapport(brutt).at("/reportEntries/0/regelId").asText()).isEqualTo("Individ 01");
    }

    @Test
    void en_prove_lagrer_ingenting() throws IOException {
        var fil = new ByteArrayOutputStream();
        new Uttrekksgenerator(2025, 7, 0.2).skriv(Kjorende.EGEN, 200, fil);

        String id = lastOpp("?aar=2025&region=110300&provekjoring=true", fil.toByteArray());

        JsonNode svar = vent(id);
        assertThat(svar.path("lagret").asBoolean()).isFalse();
        assertThat(rapport(id).path("reportEntries").size()).isPositive();
        assertThat(rapport(id).path("lagret").asBoolean()).isFalse();
    }

    private String lastOpp(int aar, String fil) {
        return lastOpp("?aar=" + aar + "&region=110300", fil.getBytes(UTF_8));
    }

    private String lastOpp(String parametre, byte[] fil) {
        HttpResponse<String> svar = bvr.send("/api/v1/filer/kostra15f" + parametre, token, "application/xml", fil);
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(202);
        return Kjorende.json(svar).path("id").asText();
    }

    private JsonNode vent(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> innsending(id),
                        en -> FERDIG.contains(en.path("status").asText()));
    }

    private String ventRegistrert(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> innsending(id).path("status").asText(), "REGISTRERT"::equals);
    }

    private JsonNode innsending(String id) {
        return Kjorende.json(bvr.hent(bvr.intake("/api/v1/innsendinger/" + id), token));
    }

    private JsonNode rapport(String id) {
        return Kjorende.json(bvr.hent(bvr.intake("/api/v1/innsendinger/" + id + "/rapport"), token));
    }

    private static String fil(int aar, String... klienter) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Barnevern>
                  <Avgiver Organisasjonsnummer="%s" Versjon="%d" Kommunenummer="1103" Kommunenavn="Stavanger"/>
                  %s
                </Barnevern>
                """.formatted(Kjorende.EGEN.organisasjonsnummer(), aar, String.join("\n  ", klienter));
    }

    /** A client with one report, received on 1 March. */
    private static String klient(int aar, int nummer, String meldingAvsluttet) {
        return """
                <Individ Id="%2$d" StartDato="%1$d-03-01" Journalnummer="%1$d/%2$d" Fodselsnummer="%3$s" Saksbehandler="Saksbehandler" Avslutta3112="2">
                    <Melding Id="m%2$d" StartDato="%1$d-03-01" SluttDato="%4$s" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="20"/>
                    </Melding>
                  </Individ>""".formatted(aar, nummer, nummer(nummer), meldingAvsluttet);
    }

    /** Digits 7 to 9 from 500 on are those of this century. */
    private static String nummer(int nummer) {
        return IntStream.range(250 + nummer * 20, 500)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(LocalDate.of(2015, 5, 17), "2", i))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow()
                .klartekst();
    }
}
