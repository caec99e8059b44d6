package no.barnevernsregister.validation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static no.barnevernsregister.validation.kostra.Provefil.ugyldig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.barnevernsregister.validation.regel.Regeleksempel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationCliTest {

    private static final String GOD_SAK = Regeleksempel.dokument("""
            <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
              <Melder Kode="1"/>
              <Saksinnhold Kode="1.1.01"/>
            </Melding>
            """);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path mappe;

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream feil = new ByteArrayOutputStream();

    private int kjor(Object... ord) {
        String[] tekster = java.util.Arrays.stream(ord).map(Object::toString).toArray(String[]::new);
        return ValidationCli.kjor(new PrintStream(ut, true, UTF_8), new PrintStream(feil, true, UTF_8), tekster);
    }

    private Path skriv(String navn, String innhold) throws IOException {
        Path fil = mappe.resolve(navn);
        Files.createDirectories(fil.getParent());
        return Files.writeString(fil, innhold);
    }

    private List<JsonNode> rapporter() throws IOException {
        List<JsonNode> rapporter = new ArrayList<>();
        for (String linje : ut.toString(UTF_8).lines().toList()) {
            rapporter.add(new ObjectMapper().readTree(linje));
        }
        return rapporter;
    }

    private static String barnevern(String id, String forrige, String sak) {
        return Regeleksempel.dokument(sak)
                .replace("<Barnevern Id=\"00000000-0000-4000-8000-000000000000\"", "<Barnevern Id=\"" + id + "\"")
                .replace(
                        "DatoUttrekk", forrige.isEmpty() ? "DatoUttrekk" : "ForrigeId=\"" + forrige + "\" DatoUttrekk");
    }

    private static String dokumentId(int nummer) {
        return "10000000-0000-4000-8000-00000000000" + nummer;
    }

    @Test
    void en_god_sak_gir_kode_null_og_en_rapport() throws IOException {
        assertThat(kjor(skriv("a.xml", GOD_SAK))).isZero();

        assertThat(rapporter()).singleElement().satisfies(rapport -> {
            assertThat(rapport.get("format").asText()).isEqualTo("BVR");
            assertThat(rapport.get("fil").asText()).endsWith("a.xml");
            assertThat(rapport.get("xsdVersjon").asInt()).isEqualTo(4);
            assertThat(rapport.get("regelsett").asText()).isNotEmpty();
        });
    }

    @Test
    void en_feil_gir_en_og_en_fatal_to_og_den_verste_gjelder() throws IOException {
        Path god = skriv("a.xml", GOD_SAK);
        Path feilet = skriv(
                "b.xml",
                GOD_SAK.replace(
                        "Melding Id=\"00000000-0000-4000-8000-000000000003\" StartDato=\"2026-01-10\"",
                        "Melding Id=\"00000000-0000-4000-8000-000000000003\" StartDato=\"2025-01-10\""));
        Path ulesbar = skriv("c.xml", "<Barnevern Id=");

        assertThat(kjor(god, feilet)).isEqualTo(1);
        assertThat(kjor(ulesbar)).isEqualTo(2);
        assertThat(kjor(feilet, ulesbar, god)).isEqualTo(2);
    }

    @Test
    void en_mappe_er_alle_xml_filene_i_den_etter_navn() throws IOException {
        skriv("b/2.xml", GOD_SAK);
        skriv("b/1.XML", GOD_SAK);
        skriv("a.xml", GOD_SAK);
        skriv("les.txt", "ikke denne");

        assertThat(kjor(mappe)).isZero();

        assertThat(rapporter())
                .extracting(rapport ->
                        mappe.relativize(Path.of(rapport.get("fil").asText())).toString())
                .containsExactly("a.xml", "b/1.XML", "b/2.xml");
    }

    @Test
    void mange_filer_besvares_i_filenes_rekkefolge() throws IOException {
        for (int i = 100; i < 160; i++) {
            skriv(i + ".xml", GOD_SAK);
        }

        assertThat(kjor(mappe)).isZero();

        assertThat(rapporter())
                .extracting(rapport ->
                        Path.of(rapport.get("fil").asText()).getFileName().toString())
                .containsExactlyElementsOf(
                        IntStream.range(100, 160).mapToObj(i -> i + ".xml").toList());
    }

    @Test
    void et_aarsuttrekk_kontrolleres_for_aaret_og_regionen_paa_kommandolinjen() throws IOException {
        Path fil = skriv("15f.xml", fil(AVGIVER, klient("A", ""), ugyldig("B", "")));

        assertThat(kjor("--aar", 2025, "--region", "340100", fil)).isEqualTo(1);

        assertThat(rapporter()).singleElement().satisfies(rapport -> {
            assertThat(rapport.get("format").asText()).isEqualTo("KOSTRA15F");
            assertThat(rapport.get("klienter").asInt()).isEqualTo(2);
            assertThat(rapport.get("antall").get("ERROR").asInt()).isPositive();
            assertThat(rapport.get("reportEntries").toString()).contains("Individ 01");
        });
    }

    @Test
    void et_ulesbart_dokument_er_et_aarsuttrekk_naar_aar_og_region_staar_der() throws IOException {
        assertThat(kjor("--aar", 2025, "--region", "340100", skriv("x.xml", "hei")))
                .isEqualTo(1);

        assertThat(rapporter().getFirst().get("reportEntries").toString()).contains("Fil 01");
    }

    @Test
    void et_aarsuttrekk_uten_aar_eller_region_er_feil_bruk_men_de_andre_filene_kontrolleres() throws IOException {
        Path aarsuttrekk = skriv("15f.xml", fil(AVGIVER, klient("A", "")));
        Path sak = skriv("sak.xml", GOD_SAK);

        assertThat(kjor(aarsuttrekk, sak)).isEqualTo(3);

        assertThat(feil.toString(UTF_8)).contains("--aar 2025 --region 340100");
        assertThat(rapporter()).hasSize(1);
    }

    @Test
    void feil_bruk_gir_tre_og_en_setning() throws IOException {
        Path fil = skriv("a.xml", GOD_SAK);

        assertThat(kjor()).isEqualTo(3);
        assertThat(kjor("--finnes-ikke", fil)).isEqualTo(3);
        assertThat(kjor(mappe.resolve("borte.xml"))).isEqualTo(3);
        assertThat(kjor("--aar", "i fjor", fil)).isEqualTo(3);
        assertThat(kjor("--aar", 2025, "--region", "99", fil)).isEqualTo(3);
        assertThat(kjor("--orgnr", "964965227", fil)).isEqualTo(3);
        assertThat(kjor("--format", "pdf", fil)).isEqualTo(3);

        assertThat(feil.toString(UTF_8).lines())
                .hasSize(7)
                .allSatisfy(linje -> assertThat(linje).matches(".*\\."));
        assertThat(ut.toString(UTF_8)).isEmpty();
    }

    private static String melding(int nummer) {
        return "<Melding Id=\"00000000-0000-4000-8000-00000000000" + nummer
                + "\" StartDato=\"2026-01-10\"><Melder Kode=\"1\"/></Melding>";
    }

    @Test
    void i_kjede_leses_en_sak_videre_og_hver_melding_far_sitt_svar() throws IOException {
        skriv("1.xml", barnevern(dokumentId(1), "", melding(3) + melding(4)));
        skriv(
                "2.xml",
                barnevern(
                        dokumentId(2),
                        dokumentId(1),
                        "<Slettet Id=\"00000000-0000-4000-8000-000000000003\" Type=\"Melding\" SluttDato=\"2026-01-11\"/>"));

        kjor("--kjede", mappe);

        assertThat(rapporter())
                .extracting(rapport -> rapport.path("hode").asText())
                .containsExactly(dokumentId(1), dokumentId(2));
        assertThat(ut.toString(UTF_8))
                .as("den slettede meldingen finnes i kjeden")
                .doesNotContain("Sak 22");
    }

    @Test
    void i_kjede_venter_et_dokument_paa_det_forrige_og_avvises_til_slutt_naar_det_ikke_kommer() throws IOException {
        Path forste = skriv("forste.xml", barnevern(dokumentId(1), "", melding(3)));
        Path andre = skriv("andre.xml", barnevern(dokumentId(2), dokumentId(1), ""));
        Path alene = skriv("alene.xml", barnevern(dokumentId(4), dokumentId(3), ""));

        assertThat(kjor("--kjede", andre, alene, forste)).isEqualTo(1);

        assertThat(rapporter())
                .extracting(rapport ->
                        Path.of(rapport.get("fil").asText()).getFileName().toString())
                .containsExactly("forste.xml", "andre.xml", "alene.xml");
        assertThat(rapporter().getLast().toString()).contains("SNAPSHOT_01");
        assertThat(rapporter().getLast().get("hode").asText()).isEqualTo(dokumentId(2));
    }

    @Test
    void samme_dokument_to_ganger_i_kjeden_far_samme_svar_og_et_annet_innhold_avvises() throws IOException {
        Path forste = skriv("1.xml", barnevern(dokumentId(1), "", ""));
        Path igjen = skriv("2.xml", barnevern(dokumentId(1), "", ""));
        Path annet = skriv("3.xml", barnevern(dokumentId(1), "", "") + " ");

        kjor("--kjede", forste, igjen, annet);

        assertThat(rapporter().get(1).get("reportEntries"))
                .isEqualTo(rapporter().get(0).get("reportEntries"));
        assertThat(rapporter().get(2).toString()).contains("SNAPSHOT_03");
    }

    @Test
    void et_dokument_over_ti_megabyte_avvises_uten_aa_leses() throws IOException {
        Path stor = skriv("stor.xml", GOD_SAK + " ".repeat(Dokumentkontroll.STORST));

        assertThat(kjor(stor)).isEqualTo(2);

        assertThat(rapporter().getFirst().toString()).contains("10 MB");
    }

    @Test
    void hjelpen_sier_hva_kodene_betyr() {
        assertThat(kjor("--help")).isZero();

        assertThat(ut.toString(UTF_8)).contains("KOSTRA 15F", "Utgangskode", "ingenting over WARNING");
    }

    @Test
    void rapporten_er_ogsaa_en_side_og_en_liste() throws IOException {
        Path fil = skriv("a.xml", "<Barnevern/>");

        assertThat(kjor("--format", "html", "--sprak", "nn", fil)).isEqualTo(2);
        assertThat(ut.toString(UTF_8)).startsWith("<!DOCTYPE html>").contains("lang=\"nn\"", "a.xml", "manglar");

        ut.reset();
        assertThat(kjor("--format", "csv", fil)).isEqualTo(2);
        assertThat(ut.toString(UTF_8).lines().count()).isGreaterThan(1);
        assertThat(ut.toString(UTF_8)).contains("Filbeskrivelse").doesNotContain("<!DOCTYPE");
    }

    @Test
    void et_dokument_som_viser_til_seg_selv_avvises_straks() throws IOException {
        Path fil = skriv("a.xml", barnevern(dokumentId(1), dokumentId(1), melding(3)));

        assertThat(kjor("--kjede", fil)).isEqualTo(1);

        assertThat(rapporter().getFirst().toString()).contains("viser til seg selv");
    }
}
