package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.Tokenutsteder;
import org.eclipse.microprofile.config.ConfigProvider;

/** The front door as a sender meets it. */
public final class Inngang {

    public static final String BERGEN = "964338531";
    public static final String OSLO = "958935420";
    public static final String STED = "/api/v1/innsendinger";

    private static final LocalDate FODT = LocalDate.of(2016, 4, 3);

    private Inngang() {}

    /** A valid document of Bergen. */
    public static byte[] dokument(SakId sak, String journalnummer, DokumentId id) {
        LocalDate start = LocalDate.of(2025, 3, 3);
        var nummer = IntStream.range(0, 500)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(FODT, "2", i))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
        var barn = new Personalia(UUID.randomUUID(), start, nummer, FODT, "2", null, false);
        return BarnevernXml.skriv(new Barnevern(
                id,
                OffsetDateTime.of(2025, 4, 1, 6, 0, 0, 0, ZoneOffset.UTC),
                null,
                new Fagsystem("Testleverandør AS", "Test", "1"),
                new Avgiver(BERGEN, new Kommunenummer("4601"), "Bergen", null, null),
                new Sak(
                        sak,
                        null,
                        start,
                        null,
                        journalnummer,
                        null,
                        false,
                        List.of(barn),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
    }

    public static byte[] dokument() {
        return dokument(new SakId(UUID.randomUUID()), "2025/1", new DokumentId(UUID.randomUUID()));
    }

    /** The claims of an organisation that acts for itself and may send. */
    public static Map<String, Object> krav(String organisasjon) {
        Instant naa = Instant.now();
        Map<String, Object> krav = new HashMap<>();
        krav.put("iss", ConfigProvider.getConfig().getValue("bvr.maskinporten.issuer", String.class));
        krav.put("aud", "barnevernsregisteret");
        krav.put("sub", organisasjon);
        krav.put("jti", UUID.randomUUID().toString());
        krav.put("iat", naa.getEpochSecond());
        krav.put("exp", naa.plusSeconds(120).getEpochSecond());
        krav.put("scope", "bvr:innsending.write bvr:innsending.read");
        krav.put("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisasjon));
        return krav;
    }

    public static String token(String organisasjon) {
        return Tokenutsteder.signert(krav(organisasjon));
    }

    public static Response send(String token, byte[] dokument) {
        return send(token, "application/xml", dokument);
    }

    public static Response send(String token, String innholdstype, byte[] innhold) {
        return given().header("Authorization", "Bearer " + token)
                .header("Content-Type", innholdstype)
                .body(innhold)
                .post(STED);
    }

    public static Response hent(String token, String sti) {
        return given().header("Authorization", "Bearer " + token).get(STED + "/" + sti);
    }
}
