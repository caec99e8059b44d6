package no.barnevernsregister.contracts.geografi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class GeografiTest {

    @Test
    void har_357_kommuner_i_dag_og_hver_har_et_eget_organisasjonsnummer() {
        var iDag = Kommuner.paaDato(LocalDate.of(2026, 11, 1));

        assertThat(iDag).hasSize(357);
        assertThat(iDag.stream().map(Kommune::organisasjonsnummer).collect(Collectors.toSet()))
                .hasSize(357);
        assertThat(iDag.stream()
                        .filter(Kommune::organisasjonsnummerErSyntetisk)
                        .map(k -> k.nummer().verdi()))
                .containsExactly("1508", "1580");
    }

    @Test
    void kjenner_kommuner_som_er_borte() {
        Kommune alesund = Kommuner.finn(new Kommunenummer("1504")).orElseThrow();

        assertThat(alesund.gjelder(LocalDate.of(2019, 12, 31))).isTrue();
        assertThat(alesund.gjelder(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void alle_kommuner_som_har_vaert_ender_i_dagens() {
        var iDag = Kommuner.paaDato(LocalDate.of(2026, 11, 1)).stream()
                .map(Kommune::nummer)
                .toList();
        var alle = Kommuner.paaDato(LocalDate.of(2013, 1, 1));

        assertThat(alle)
                .hasSize(428)
                .allSatisfy(kommune -> assertThat(iDag).containsAll(Kommuner.iDag(kommune.nummer())));
    }

    @Test
    void sammenslaatte_delte_og_omnummererte_finner_veien() {
        assertThat(iDag("0706")).as("Sandefjord etter to omnummereringer").containsExactly("3907");
        assertThat(iDag("1850")).as("Tysfjord ble delt").containsExactly("1806", "1875");
        assertThat(iDag("1534")).as("Haram gjennom Ålesund").containsExactly("1580");
        assertThat(iDag("1504")).as("Ålesund").containsExactly("1508");
        assertThat(iDag("0301")).as("Oslo").containsExactly("0301");
    }

    @Test
    void det_som_gjelder_en_kommune_gjelder_alle_numrene_den_har_hatt() {
        assertThat(Kommuner.alleNumre(new Kommunenummer("5501")))
                .as("Tromsø skiftet fylke to ganger")
                .extracting(Kommunenummer::verdi)
                .containsExactly("1902", "5401", "5501");
        assertThat(Kommuner.alleNumre(new Kommunenummer("1902")))
                .isEqualTo(Kommuner.alleNumre(new Kommunenummer("5501")));
        assertThat(Kommuner.alleNumre(new Kommunenummer("0301"))).containsExactly(new Kommunenummer("0301"));
        assertThat(Kommuner.alleNumre(new Kommunenummer("1580")))
                .as("Haram var i Ålesund")
                .extracting(Kommunenummer::verdi)
                .containsExactly("1507", "1534", "1580");
        assertThat(Kommuner.alleNumre(new Kommunenummer("9998"))).containsExactly(new Kommunenummer("9998"));
    }

    private static java.util.List<String> iDag(String nummer) {
        return Kommuner.iDag(new Kommunenummer(nummer)).stream()
                .map(Kommunenummer::verdi)
                .toList();
    }

    @Test
    void folketallet_er_det_samme_som_landets() {
        int barn = Kommuner.paaDato(LocalDate.of(2026, 1, 1)).stream()
                .mapToInt(kommune ->
                        Befolkning.antall(kommune.nummer(), 2026, 0, 17).orElseThrow())
                .sum();

        assertThat(barn).isEqualTo(1_101_380);
    }

    @Test
    void et_aar_uten_tall_gir_ikke_noe_tall() {
        assertThat(Befolkning.antall(new Kommunenummer("0301"), 2027, 0, 17)).isEmpty();
    }
}
