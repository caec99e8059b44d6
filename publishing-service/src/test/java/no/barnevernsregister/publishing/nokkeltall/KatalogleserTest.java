package no.barnevernsregister.publishing.nokkeltall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatalogleserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gal_formel.txt; :22:38: tellingen «borte» er ikke i katalogen.",
                "ukjent_telling.txt; :5:8: registeret har ingen telling «meldinger_mistet».",
                "manglende_sprak.txt; :2:9: en tekst er «bokmål | nynorsk | English».",
                "finnes_ikke.txt; :1:1: filen mangler.",
            })
    void en_feil_stopper_med_fil_linje_kolonne_og_grunn(String fil, String setning) {
        assertThatExceptionOfType(Katalogfeil.class)
                .isThrownBy(() -> Katalogleser.les(List.of("/nokkeltall/" + fil)))
                .withMessage("/nokkeltall/" + fil + setning);
    }

    @Test
    void en_del_og_det_hele_er_i_samme_familie_og_alle_tellinger_i_en() {
        List<Katalog.Familie> familier = Katalog.felles().familier();

        assertThat(familier.stream().flatMap(en -> en.alle().stream()))
                .containsExactlyInAnyOrderElementsOf(Katalog.felles().grunntall());
        assertThat(familier)
                .filteredOn(en -> en.hele().id().equals("barn_med_tiltak_per_slutt"))
                .singleElement()
                .satisfies(en -> assertThat(en.deler())
                        .extracting(Grunntall::id)
                        .containsExactly("barn_plassert_per_slutt", "barn_med_tiltak_og_plan_per_slutt"));
    }

    @Test
    void hver_telling_som_publiseres_er_vist_i_en_tabell() {
        List<String> viste = Tabell.alle().stream()
                .flatMap(tabell -> tabell.innhold().stream())
                .filter(en -> en.formel() instanceof no.barnevernsregister.publishing.nokkeltall.formel.Formel.Antall)
                .flatMap(en -> en.formel().antall().stream())
                .map(en -> en.telling())
                .toList();

        assertThat(viste)
                .containsAll(
                        Katalog.felles().grunntall().stream().map(Grunntall::id).toList());
    }
}
