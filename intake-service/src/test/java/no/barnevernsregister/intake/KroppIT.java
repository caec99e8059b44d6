package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import org.junit.jupiter.api.Test;

/** Packed bodies, and those that are packed to do harm. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class KroppIT {

    private static final int GRENSE = 10 * 1024 * 1024;

    @Test
    void et_pakket_dokument_er_det_samme_dokumentet() {
        byte[] dokument = Inngang.dokument();
        String forste = Inngang.send(token(), dokument).path("id");
        byte[] konvolutt = HendelseJson.skriv(Map.of("xsdVersion", 4, "xmlBody", new String(dokument, UTF_8)))
                .getBytes(UTF_8);

        for (Response svar : new Response[] {
            send("application/xml", "gzip", pakk(dokument)), send("application/json", "GZIP", pakk(konvolutt))
        }) {
            assertThat(svar.statusCode()).isEqualTo(200);
            assertThat(svar.<String>path("id")).isEqualTo(forste);
        }
    }

    @Test
    void en_bombe_blir_stanset_ved_grensen() {
        byte[] bombe = pakk(("<Barnevern>" + " ".repeat(3 * GRENSE)).getBytes(UTF_8));
        assertThat(bombe.length).isLessThan(GRENSE / 50);

        stanset(send("application/xml", "gzip", bombe), 413, "for-stor");
        stanset(send("application/json", "gzip", bombe), 413, "for-stor");
    }

    @Test
    void akkurat_ved_grensen_blir_dokumentet_lest() {
        byte[] dokument = Inngang.dokument();
        byte[] paaGrensen = Arrays.copyOf(dokument, GRENSE);
        Arrays.fill(paaGrensen, dokument.length, GRENSE, (byte) ' ');
        byte[] over = Arrays.copyOf(paaGrensen, GRENSE + 1);
        over[GRENSE] = ' ';

        assertThat(send("application/xml", "gzip", pakk(paaGrensen)).statusCode())
                .isEqualTo(202);
        stanset(send("application/xml", "gzip", pakk(over)), 413, "for-stor");
    }

    @Test
    void det_som_ikke_kan_pakkes_ut_blir_stanset_med_en_forklaring() {
        byte[] pakket = pakk(Inngang.dokument());
        byte[] endret = pakket.clone();
        endret[pakket.length / 2] = (byte) ~pakket[pakket.length / 2];

        stanset(send("application/xml", "gzip", Inngang.dokument()), 400, "ulesbar-gzip");
        stanset(send("application/xml", "gzip", Arrays.copyOf(pakket, pakket.length / 2)), 400, "ulesbar-gzip");
        stanset(send("application/xml", "gzip", endret), 400, "ulesbar-gzip");
        stanset(send("application/xml", "gzip", new byte[0]), 400, "ulesbar-gzip");
        stanset(send("application/xml", "br", pakket), 415, "feil-koding");
        stanset(send("application/xml", "gzip, gzip", pakk(pakket)), 415, "feil-koding");
    }

    private static String token() {
        return Inngang.token(Inngang.BERGEN);
    }

    private static Response send(String type, String koding, byte[] innhold) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .header("Content-Encoding", koding)
                .body(innhold)
                .post(Inngang.STED);
    }

    private static byte[] pakk(byte[] innhold) {
        var ut = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(ut)) {
            gzip.write(innhold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    private static void stanset(Response svar, int status, String slag) {
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(status);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.<String>path("type")).endsWith("/feil/" + slag);
        assertThat(svar.<String>path("detail")).endsWith(".");
    }
}
