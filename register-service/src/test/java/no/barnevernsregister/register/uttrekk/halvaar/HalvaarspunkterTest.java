package no.barnevernsregister.register.uttrekk.halvaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HalvaarspunkterTest {

    private static final Sted VARDO = new Sted(new Kommunenummer("5634"), null);

    @Test
    void hvert_punkt_bygger_paa_tellinger_som_finnes_og_kan_summeres() {
        for (boolean forrige : new boolean[] {true, false}) {
            assertThat(Halvaarspunkter.tellinger(forrige))
                    .isNotEmpty()
                    .allSatisfy(telling ->
                            assertThat(telling.omtale().maal().kanSummeres()).isTrue());
        }
    }

    @Test
    void et_punkt_med_kategori_bygger_paa_en_telling_som_har_kategori() {
        for (Punktledd ledd : Halvaarspunkter.ledd()) {
            Telling telling = Halvaarspunkter.tellinger(ledd.forrige()).stream()
                    .filter(en -> en.id().equals(ledd.telling()))
                    .findFirst()
                    .orElseThrow();
            if (ledd.kategori() != null) {
                assertThat(telling.omtale().kategori()).as(ledd.punkt()).isNotNull();
            }
        }
    }

    @Test
    void halvaaret_for_det_forste_er_det_andre_i_aaret_for() {
        assertThat(Halvaarspunkter.forrige(Periode.av("2025H1")).navn()).isEqualTo("2024H2");
        assertThat(Halvaarspunkter.forrige(Periode.av("2025H2")).navn()).isEqualTo("2025H1");
    }

    @Test
    void ikke_oppfylt_er_alle_minus_oppfylt_og_det_som_mangler_er_null() {
        var regnskap = new Halvaarsregnskap(List.of(VARDO));
        regnskap.ta(celle("5634", "barn_fosterhjem_tilsyn_per_slutt", "over_1_ar", "6-12", 5), false);
        regnskap.ta(celle("5634", "barn_fosterhjem_tilsyn_per_slutt", "under_1_ar", "6-12", 2), false);
        regnskap.ta(celle("5634", "barn_fosterhjem_tilsyn_oppfylt", "over_1_ar", "6-12", 3), false);
        regnskap.ta(celle("0301", "barn_fosterhjem_tilsyn_per_slutt", "over_1_ar", "6-12", 9), false);

        assertThat(regnskap.punkter()).containsOnlyKeys(VARDO);
        assertThat(regnskap.punkter().get(VARDO))
                .containsEntry("5.2", BigDecimal.valueOf(7))
                .containsEntry("5.2.3", BigDecimal.valueOf(5))
                .containsEntry("5.2.4", BigDecimal.valueOf(2))
                .containsEntry("2.B", BigDecimal.ZERO)
                .containsOnlyKeys(Halvaarspunkter.punkter());
    }

    @Test
    void beholdningen_ved_starten_er_den_ved_slutten_av_halvaaret_for() {
        var regnskap = new Halvaarsregnskap(List.of(VARDO));
        regnskap.ta(celle("5634", "meldinger_apne_per_slutt", null, "ukjent", 4), true);
        regnskap.ta(celle("5634", "meldinger_apne_per_slutt", null, "0-2", 1), false);

        assertThat(regnskap.punkter().get(VARDO))
                .containsEntry("2.A", BigDecimal.valueOf(4))
                .containsEntry("2.H", BigDecimal.ONE);
    }

    @Test
    void under_18_teller_bare_dem() {
        var regnskap = new Halvaarsregnskap(List.of(VARDO));
        regnskap.ta(celle("5634", "barn_etter_hovedkategori_per_slutt", "2", "13-17", 3), false);
        regnskap.ta(celle("5634", "barn_etter_hovedkategori_per_slutt", "2", "18-22", 2), false);

        assertThat(regnskap.punkter().get(VARDO))
                .containsEntry("5.1", BigDecimal.valueOf(5))
                .containsEntry("5.1.u18", BigDecimal.valueOf(3));
    }

    private static Tellingscelle celle(
            String kommune, String telling, @Nullable String kategori, String alder, int verdi) {
        return new Tellingscelle(
                telling,
                new Kommunenummer(kommune),
                null,
                "2025H2",
                "1",
                alder,
                kategori,
                BigDecimal.valueOf(verdi),
                verdi);
    }
}
