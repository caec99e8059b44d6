package no.barnevernsregister.publishing.tabell.infra.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.barnevernsregister.publishing.Omgivelser;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import no.barnevernsregister.publishing.utgivelse.Utgivelsesrevisjon;
import no.barnevernsregister.publishing.utgivelse.infra.Proveutgivelse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A stranger who fetches every table whole, every slice of it, every codelist and many selections, in every format, over HTTP.
 * All of it together is the published cells and nothing more, and the auditor recovers none of the hidden ones from it. More
 * selections with {@code -Dlekkasje.utvalg=2000}.
 */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class LekkasjeIT {

    private static final int UTVALG = Integer.getInteger("lekkasje.utvalg", 40);
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A variable as the metadata tell of it.
     *
     * @param total the code that it stands for when left out; empty when it must be chosen
     */
    private record Dimensjon(String kode, List<String> koder, String total, List<String> kodelister) {}

    private record Tabell(String id, List<Dimensjon> dimensjoner) {}

    @Inject
    Proveutgivelse utgivelser;

    /** What has been seen so far: table, code of every variable, text of the cell. */
    private final Map<String, Map<String, String>> sett = new TreeMap<>();

    private int svar;

    @BeforeEach
    void en_utgivelse_er_ute() {
        utgivelser.ute();
    }

    @Test
    void alt_som_kan_hentes_er_de_publiserte_cellene_og_revisoren_finner_ingenting() throws IOException {
        List<Publiserttall> celler = new ArrayList<>();
        var tilfeldig = new Random(20261125);
        for (Tabell tabell : tabeller()) {
            for (Format format : Format.ALLE) {
                hent(tabell, format, alt(tabell), Map.of());
            }
            int publisert = sett.getOrDefault(tabell.id(), Map.of()).size();
            snitt(tabell);
            kodelister(tabell);
            for (int i = 0; i < UTVALG; i++) {
                for (Format format : Format.ALLE) {
                    hent(tabell, format, tilfeldig(tabell, tilfeldig), Map.of());
                }
            }
            assertThat(sett.getOrDefault(tabell.id(), Map.of()))
                    .as("ingen celle i %s utenom dem i hele tabellen", tabell.id())
                    .hasSize(publisert);
            celler.addAll(celler(tabell));
        }
        long skjulte = celler.stream().filter(en -> en.tegn().equals(":")).count();
        System.out.printf("LekkasjeIT: %d svar, %d celler, %d skjulte%n", svar, celler.size(), skjulte);
        assertThat(skjulte).isGreaterThan(500);
        assertThat(Utgivelsesrevisjon.revider(celler, List.of()).funn()).isEmpty();
    }

    private static List<Tabell> tabeller() throws IOException {
        List<Tabell> tabeller = new ArrayList<>();
        for (JsonNode en : hentJson("/api/v2/tables?pageSize=1000").path("tables")) {
            String id = en.path("id").asText();
            JsonNode metadata = hentJson("/api/v2/tables/" + id + "/metadata");
            List<Dimensjon> dimensjoner = new ArrayList<>();
            for (JsonNode kode : metadata.path("id")) {
                JsonNode dimensjon = metadata.path("dimension").path(kode.asText());
                JsonNode tillegg = dimensjon.path("extension");
                List<String> koder = new ArrayList<>();
                dimensjon.at("/category/index").fieldNames().forEachRemaining(koder::add);
                List<String> kodelister = new ArrayList<>();
                tillegg.path("codelists")
                        .forEach(liste -> kodelister.add(liste.path("id").asText()));
                dimensjoner.add(new Dimensjon(
                        kode.asText(),
                        koder,
                        tillegg.path("eliminationValueCode").asText(""),
                        kodelister));
            }
            tabeller.add(new Tabell(id, dimensjoner));
        }
        assertThat(tabeller).isNotEmpty();
        return tabeller;
    }

    private static JsonNode hentJson(String sti) throws IOException {
        return JSON.readTree(given().get(sti).then().statusCode(200).extract().asByteArray());
    }

    private static Map<String, List<String>> alt(Tabell tabell) {
        Map<String, List<String>> valg = new LinkedHashMap<>();
        tabell.dimensjoner().forEach(en -> valg.put(en.kode(), en.koder()));
        return valg;
    }

    /** Each value of each variable alone, and each variable left out where it may be. */
    private void snitt(Tabell tabell) throws IOException {
        for (Dimensjon dimensjon : tabell.dimensjoner()) {
            for (String kode : dimensjon.koder()) {
                Map<String, List<String>> valg = alt(tabell);
                valg.put(dimensjon.kode(), List.of(kode));
                hent(tabell, Format.ALLE.getFirst(), valg, Map.of());
            }
            if (!dimensjon.total().isEmpty()) {
                Map<String, List<String>> valg = alt(tabell);
                valg.remove(dimensjon.kode());
                hent(tabell, Format.ALLE.getFirst(), valg, Map.of());
            }
        }
    }

    private void kodelister(Tabell tabell) throws IOException {
        for (Dimensjon dimensjon : tabell.dimensjoner()) {
            for (String liste : dimensjon.kodelister()) {
                for (Format format : Format.ALLE) {
                    Map<String, List<String>> valg = alt(tabell);
                    valg.put(dimensjon.kode(), List.of("*"));
                    hent(tabell, format, valg, Map.of(dimensjon.kode(), liste));
                }
            }
        }
    }

    private static Map<String, List<String>> tilfeldig(Tabell tabell, Random tilfeldig) {
        Map<String, List<String>> valg = new LinkedHashMap<>();
        for (Dimensjon dimensjon : tabell.dimensjoner()) {
            if (dimensjon.total().isEmpty() || tilfeldig.nextInt(3) > 0) {
                List<String> koder = new ArrayList<>(dimensjon.koder());
                Collections.shuffle(koder, tilfeldig);
                valg.put(dimensjon.kode(), koder.subList(0, 1 + tilfeldig.nextInt(Math.min(8, koder.size()))));
            }
        }
        return valg;
    }

    private void hent(Tabell tabell, Format format, Map<String, List<String>> valg, Map<String, String> kodelister)
            throws IOException {
        List<String> koder = List.copyOf(valg.keySet());
        Map<String, String> parametre = new LinkedHashMap<>();
        valg.forEach((kode, verdier) -> parametre.put("valuecodes[" + kode + "]", String.join(",", verdier)));
        kodelister.forEach((kode, liste) -> parametre.put("codelist[" + kode + "]", liste));
        parametre.put("outputFormat", format.navn());
        if (List.of("csv", "xlsx", "html", "px").contains(format.navn())) {
            parametre.put("stub", String.join(",", koder));
        }
        RequestSpecification kall = given();
        parametre.forEach(kall::queryParam);
        byte[] fil = kall.get("/api/v2/tables/" + tabell.id() + "/data")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        svar++;
        Map<List<String>, String> lest = Formatleser.les(
                format,
                fil,
                koder,
                valg.getOrDefault("ContentsCode", List.of("")).getFirst());
        assertThat(lest).as("%s %s %s", tabell.id(), format.navn(), valg).isNotEmpty();
        lest.forEach((sted, tekst) -> legg(tabell, koder, sted, tekst, format));
    }

    /** The same cell always says the same, whatever was asked and in whatever format. */
    private void legg(Tabell tabell, List<String> valgte, List<String> sted, String tekst, Format format) {
        List<String> hele = new ArrayList<>();
        for (Dimensjon dimensjon : tabell.dimensjoner()) {
            int plass = valgte.indexOf(dimensjon.kode());
            hele.add(plass < 0 ? dimensjon.total() : sted.get(plass));
        }
        String ny = tekst.matches("-?[0-9].*")
                ? new BigDecimal(tekst).stripTrailingZeros().toPlainString()
                : tekst;
        assertThat(ny).as("%s %s %s", tabell.id(), format.navn(), hele).isNotEmpty();
        String gammel =
                sett.computeIfAbsent(tabell.id(), _ -> new TreeMap<>()).putIfAbsent(String.join("\t", hele), ny);
        if (gammel != null && !gammel.equals(ny)) {
            throw new AssertionError(
                    "%s %s sier «%s» i %s og «%s» ellers".formatted(tabell.id(), hele, ny, format.navn(), gammel));
        }
    }

    /** What was read, as the auditor takes it. */
    private List<Publiserttall> celler(Tabell tabell) {
        List<Publiserttall> celler = new ArrayList<>();
        sett.getOrDefault(tabell.id(), Map.of()).forEach((sted, tekst) -> {
            Map<String, String> koder = new TreeMap<>();
            String[] deler = sted.split("\t", -1);
            for (int i = 0; i < deler.length; i++) {
                koder.put(tabell.dimensjoner().get(i).kode(), deler[i]);
            }
            boolean vist = tekst.matches("-?[0-9].*");
            celler.add(new Publiserttall(
                    tabell.id(),
                    koder.getOrDefault("Region", ""),
                    koder.getOrDefault("Kjonn", "ALLE"),
                    koder.getOrDefault("Alder", "ALLE"),
                    koder.getOrDefault("Kategori", "ALLE"),
                    koder.getOrDefault("ContentsCode", ""),
                    koder.getOrDefault("Tid", ""),
                    vist ? new BigDecimal(tekst) : null,
                    vist ? "" : tekst));
        });
        return celler;
    }
}
