package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Indikatortall.Rad;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigurbyggerTest {

    private static final Indikator RATE = Indikator.finn("BarnMedTiltakPer1000").orElseThrow();

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void tabellen_og_diagrammet_har_de_samme_tallene(Sprak sprak) {
        Figur figur = figur(sprak, false);

        for (int kolonne = 0; kolonne < figur.kolonner().size(); kolonne++) {
            String serie = figur.kolonner().get(kolonne).serie();
            if (serie != null) {
                int nummer = kolonne;
                List<String> iTabellen = figur.rader().stream()
                        .filter(rad -> rad.celler().get(nummer).verdi() != null)
                        .map(rad -> rad.tid() + ": " + rad.celler().get(nummer).tekst())
                        .toList();
                List<String> iDiagrammet = figur.diagram().kurver().stream()
                        .filter(kurve -> kurve.etikett().tekst().equals(serie))
                        .flatMap(kurve -> kurve.punkter().stream())
                        .filter(punkt -> !punkt.skjult())
                        .map(Diagram.Punkt::tekst)
                        .toList();
                assertThat(iTabellen).isEqualTo(iDiagrammet).isNotEmpty();
            }
        }
    }

    @Test
    void en_rate_star_aldri_uten_antall_og_innbyggere() {
        assertThat(figur(Sprak.NB, false).kolonner())
                .extracting(Figur.Kolonne::navn)
                .hasSize(4)
                .contains("Vardø", "Finnmark");
        assertThat(figur(Sprak.NB, false).rader().getFirst().celler())
                .extracting(Figur.Celle::tekst)
                .containsExactly("40,0", "20", "500", "31,5");
    }

    @Test
    void et_skjult_tall_sier_hvorfor_og_er_aldri_null_eller_tomt() {
        Figur figur = figur(Sprak.NB, false);

        assertThat(figur.rader().get(1).celler().getFirst().tekst()).isEqualTo("skjult");
        assertThat(figur.rader().get(1).celler().getFirst().verdi()).isNull();
        assertThat(figur.fotnoter()).anyMatch(note -> note.contains("ett til tre barn"));
    }

    @Test
    void det_siste_aret_i_en_forelopig_utgivelse_er_merket() {
        Figur figur = figur(Sprak.EN, true);

        assertThat(figur.rader()).extracting(Figur.Rad::forelopig).containsExactly(false, false, true);
        assertThat(figur.fotnoter()).anyMatch(note -> note.contains("2024 are provisional"));
    }

    @Test
    void et_brudd_er_merket_i_tabellen_og_forklart_bare_nar_serien_gar_over_det() {
        var ordbok = new Indikatorord(new Ord(Sprak.NB), RATE);

        assertThat(ordbok.brudd(List.of("2020", "2021", "2022"))).containsExactly("2021");
        assertThat(ordbok.bruddnoter(List.of("2020", "2021")))
                .singleElement()
                .asString()
                .contains("fra 22 til 24 år");
        assertThat(ordbok.brudd(List.of("2021", "2022"))).isEmpty();
    }

    private static Figur figur(Sprak sprak, boolean forelopig) {
        Sted vardo = Sted.av("5634", sprak);
        Sted finnmark = Sted.av("F56", sprak);
        var hode = new Hode(
                "id",
                "Utgivelse",
                "1.0.0",
                forelopig,
                Instant.EPOCH,
                List.of("2022", "2023", "2024"),
                null,
                Set.of("5634", "F56"));
        var tall = new Indikatortall(
                RATE,
                Map.of(
                        "5634",
                        List.of(
                                rad("5634", "2022", "40.0", "20", "500"),
                                rad("5634", "2023", null, null, "510"),
                                rad("5634", "2024", "42.1", "22", "523")),
                        "F56",
                        List.of(
                                rad("F56", "2022", "31.5", "700", "22000"),
                                rad("F56", "2023", "30.9", "690", "22100"),
                                rad("F56", "2024", "1030.2", "680", "22200"))));
        return new Figurbygger(new Ord(sprak)).bygg("f", hode, tall, List.of(vardo, finnmark));
    }

    private static Rad rad(String sted, String tid, @Nullable String rate, @Nullable String antall, String innbyggere) {
        return new Rad(
                tid,
                celle(sted, tid, rate),
                Optional.of(celle(sted, tid, antall)),
                Optional.of(celle(sted, tid, innbyggere)));
    }

    private static Celle celle(String sted, String tid, @Nullable String verdi) {
        return verdi == null
                ? new Celle(sted, "x", tid, null, ":")
                : new Celle(sted, "x", tid, new BigDecimal(verdi), "");
    }
}
