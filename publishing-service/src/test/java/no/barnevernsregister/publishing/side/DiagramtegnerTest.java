package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Diagram.Kurve;
import no.barnevernsregister.publishing.side.Diagram.Merke;
import org.junit.jupiter.api.Test;

class DiagramtegnerTest {

    private final Diagramtegner tegner = new Diagramtegner(new Tallform(Sprak.NB), "skjult");

    @Test
    void et_skjult_tall_gir_et_hull_i_linjen_og_en_ring_pa_bunnen() {
        Diagram diagram = tegner.tegn("Barn", List.of(serie("Vardø", "10", "12", ":", "11", "13")), List.of());
        Kurve kurve = diagram.kurver().getFirst();

        assertThat(kurve.sti().chars().filter(tegn -> tegn == 'M'))
                .as("to biter: to før hullet, to etter")
                .hasSize(2);
        assertThat(kurve.punkter().stream().filter(Diagram.Punkt::skjult))
                .singleElement()
                .satisfies(punkt -> {
                    assertThat(punkt.y()).isEqualTo(diagram.bunn());
                    assertThat(punkt.tekst()).isEqualTo("2022: skjult");
                });
        assertThat(diagram.beskrivelse()).contains("2021 12", "2022 skjult", "2023 11");
    }

    @Test
    void et_tall_som_mangler_gir_et_hull_uten_ring() {
        Kurve kurve = tegner.tegn("Barn", List.of(serie("Vardø", "10", "..", "11")), List.of())
                .kurver()
                .getFirst();

        assertThat(kurve.sti()).isEmpty();
        assertThat(kurve.punkter()).hasSize(2).noneMatch(Diagram.Punkt::skjult);
    }

    @Test
    void hoyden_er_tallet() {
        Diagram diagram = tegner.tegn("Barn", List.of(serie("Vardø", "0", "20", "40")), List.of());
        List<Double> y = diagram.kurver().getFirst().punkter().stream()
                .map(punkt -> Double.valueOf(punkt.y()))
                .toList();

        assertThat(y.getFirst()).isEqualTo(Double.valueOf(diagram.bunn()));
        assertThat(y.get(1)).isEqualTo((y.getFirst() + y.get(2)) / 2);
        assertThat(diagram.linjer().getLast()).extracting(Merke::tekst).isEqualTo("40");
        assertThat(diagram.linjer().getLast().y())
                .isEqualTo(diagram.kurver().getFirst().punkter().get(2).y());
    }

    @Test
    void et_forelopig_tall_er_et_apent_punkt_ved_enden_av_en_egen_linje() {
        var serie = new Serie(
                "Vardø",
                List.of(
                        new Serie.Punkt("2023", BigDecimal.ONE, "", false),
                        new Serie.Punkt("2024", BigDecimal.TEN, "", true)));
        Kurve kurve = tegner.tegn("Barn", List.of(serie), List.of()).kurver().getFirst();

        assertThat(kurve.sti()).isEmpty();
        assertThat(kurve.forelopig()).startsWith("M");
        assertThat(kurve.punkter().getLast().forelopig()).isTrue();
    }

    @Test
    void et_brudd_star_mellom_arene() {
        Diagram diagram = tegner.tegn("Barn", List.of(serie("Vardø", "1", "2", "3")), List.of("2021"));
        List<Diagram.Punkt> punkter = diagram.kurver().getFirst().punkter();

        assertThat(diagram.brudd())
                .singleElement()
                .satisfies(brudd -> assertThat(Double.parseDouble(brudd.x()))
                        .isBetween(
                                Double.parseDouble(punkter.get(0).x()),
                                Double.parseDouble(punkter.get(1).x())));
    }

    @Test
    void navnene_ved_linjene_ligger_aldri_oppa_hverandre() {
        List<Serie> serier = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            serier.add(serie("Sted " + i, "1", Integer.toString(i / 4)));
        }
        List<Double> hoyder = tegner.tegn("Barn", serier, List.of()).kurver().stream()
                .map(kurve -> Double.valueOf(kurve.etikett().y()))
                .sorted()
                .toList();

        for (int i = 1; i < hoyder.size(); i++) {
            assertThat(hoyder.get(i) - hoyder.get(i - 1)).isGreaterThanOrEqualTo(16.9);
        }
    }

    private static Serie serie(String navn, String... tall) {
        List<Serie.Punkt> punkter = new ArrayList<>();
        int aar = 2020;
        for (String en : Arrays.asList(tall)) {
            boolean tegn = en.startsWith(":") || en.startsWith("..");
            punkter.add(
                    new Serie.Punkt(Integer.toString(aar++), tegn ? null : new BigDecimal(en), tegn ? en : "", false));
        }
        return new Serie(navn, punkter);
    }
}
