package no.barnevernsregister.contracts.geografi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class BydelerTest {

    private static final LocalDate FOR_REFORMEN = LocalDate.of(2019, 12, 31);
    private static final LocalDate ETTER_REFORMEN = LocalDate.of(2020, 1, 1);

    private static List<String> navn(String kommune, LocalDate dag) {
        return Bydeler.i(Kommunenummer.av(kommune), dag).stream()
                .map(Bydel::navn)
                .toList();
    }

    @Test
    void oslo_har_femten_bydeler_og_ikke_sentrum_og_marka() {
        assertThat(navn("0301", ETTER_REFORMEN))
                .hasSize(15)
                .startsWith("Gamle Oslo")
                .doesNotContain("Sentrum", "Marka", "Uoppgitt");
    }

    @Test
    void bydelene_i_bergen_folger_kommunenummeret() {
        assertThat(navn("1201", FOR_REFORMEN)).hasSize(8).contains("Åsane");
        assertThat(navn("1201", ETTER_REFORMEN)).isEmpty();
        assertThat(navn("4601", FOR_REFORMEN)).isEmpty();
        assertThat(navn("4601", ETTER_REFORMEN)).hasSize(8).contains("Åsane");
    }

    @Test
    void stavanger_fikk_to_til_i_2020() {
        assertThat(navn("1103", FOR_REFORMEN)).hasSize(7);
        assertThat(navn("1103", ETTER_REFORMEN)).hasSize(9).endsWith("Finnøy", "Rennesøy");
    }

    @Test
    void en_kommune_uten_bydeler_har_ingen() {
        assertThat(navn("3401", ETTER_REFORMEN)).isEmpty();
    }
}
