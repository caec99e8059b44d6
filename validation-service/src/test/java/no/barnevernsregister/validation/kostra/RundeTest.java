package no.barnevernsregister.validation.kostra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RundeTest {

    @Test
    void telledatoen_er_siste_dag_i_aaret() {
        assertThat(new Runde(2025, "030112").telledato()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 340100, Rapporteringsåret",
        "2050, 340100, Rapporteringsåret",
        "2025, 3401, seks sifre",
        "2025, 3401000, seks sifre",
        "2025, 34010a, seks sifre",
        "2025, ٣٤٠١٠٠, seks sifre",
        "2025, 999900, Ingen kommune hadde nummer 9999",
        "2019, 340100, Ingen kommune hadde nummer 3401 den 31. desember 2019",
        "2025, 040200, Ingen kommune hadde nummer 0402"
    })
    void sier_hva_som_er_galt(int aar, String region, String setning) {
        assertThatThrownBy(() -> new Runde(aar, region))
                .isInstanceOf(UgyldigRunde.class)
                .hasMessageContaining(setning);
    }

    @Test
    void et_nummer_som_galdt_da_kan_brukes_for_det_aaret() {
        assertThat(new Runde(2019, "040200").region()).isEqualTo("040200");
    }
}
