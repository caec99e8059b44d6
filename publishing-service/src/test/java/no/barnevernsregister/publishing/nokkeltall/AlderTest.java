package no.barnevernsregister.publishing.nokkeltall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlderTest {

    @Test
    void den_oevre_aldersgrensen_er_22_til_og_med_2020_og_24_fra_2021() {
        assertThat(Alder.FRA_0_TIL_24.til("2020")).isEqualTo(22);
        assertThat(Alder.FRA_0_TIL_24.til("2021")).isEqualTo(24);
        assertThat(Alder.FRA_18_TIL_24.har("23-24", "2020")).isFalse();
        assertThat(Alder.FRA_18_TIL_24.har("23-24", "2021")).isTrue();
        assertThat(Alder.FRA_0_TIL_17.til("2013")).isEqualTo(17);
    }

    @Test
    void ufodte_og_ukjente_er_bare_i_alle_aldre() {
        assertThat(Alder.FRA_0_TIL_24.har("ufodt", "2025")).isFalse();
        assertThat(Alder.FRA_0_TIL_24.har("25+", "2025")).isFalse();
        assertThat(Alder.ALLE.har("ukjent", "2025")).isTrue();
    }

    @Test
    void gruppene_har_summen_sist_og_hver_minste_gruppe_i_en_sti() {
        assertThat(Aldre.TIL_24.grupper()).last().isEqualTo(Alder.FRA_0_TIL_24);
        assertThat(Aldre.TIL_17.grupper()).last().isEqualTo(Alder.FRA_0_TIL_17).isNotIn(Aldre.TIL_17.minste());
        assertThat(Aldre.TIL_24.stier())
                .containsEntry("0-2", java.util.List.of("0-5", "0-17"))
                .containsEntry("18-24", java.util.List.of())
                .hasSize(5);
        assertThat(Aldre.TIL_17.stier())
                .containsEntry("6-12", java.util.List.of())
                .hasSize(4);
    }
}
