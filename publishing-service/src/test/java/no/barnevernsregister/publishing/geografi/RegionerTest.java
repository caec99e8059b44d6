package no.barnevernsregister.publishing.geografi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionerTest {

    @Test
    void landet_er_alle_kommuner_og_uten_oslo_en_mindre() {
        assertThat(Regioner.av(Regiontype.KOMMUNE)).hasSize(357);
        assertThat(Regioner.finn("EAK").orElseThrow().medlemmer()).hasSize(357);
        assertThat(Regioner.finn("EAKUO").orElseThrow().medlemmer())
                .hasSize(356)
                .doesNotContain("0301");
    }

    @Test
    void hver_kommune_er_i_en_og_bare_en_gruppe_av_hvert_slag() {
        for (Regiontype type :
                List.of(Regiontype.FYLKE, Regiontype.BARNEVERNSREGION, Regiontype.KOSTRAGRUPPE, Regiontype.STORRELSE)) {
            Map<String, Long> ganger = Regioner.av(type).stream()
                    .flatMap(region -> region.medlemmer().stream())
                    .collect(Collectors.groupingBy(nummer -> nummer, Collectors.counting()));
            assertThat(ganger).as("%s", type).hasSize(357);
            assertThat(ganger.values()).as("%s", type).containsOnly(1L);
        }
        assertThat(Regioner.av(Regiontype.BARNEVERNSREGION)).hasSize(6);
        assertThat(Regioner.finn("ASSS").orElseThrow().medlemmer()).hasSize(12).contains("0301", "5501");
    }

    @Test
    void navn_som_to_kommuner_deler_har_fylket_ved_siden_av() {
        assertThat(Regioner.navn("1818").nb()).isEqualTo("Herøy (Nordland)");
        assertThat(Regioner.navn("1515").nb()).isEqualTo("Herøy (Møre og Romsdal)");
        assertThat(Regioner.navn("5601").nb()).isEqualTo("Alta");
        assertThat(Regioner.navn("STR1").nn()).isEqualTo("0–1 999 innbyggjarar");
        assertThat(Regioner.navn("BR1").nn()).isEqualTo("Barnevernsregion aust");
    }

    @Test
    void en_kommune_som_er_slaatt_sammen_finnes_fortsatt() {
        assertThat(Regioner.navn("1601").nb()).isEqualTo("Trondheim");
        assertThat(Regioner.erKommune("1601")).isTrue();
        assertThat(Regioner.erKommune("F50")).isFalse();
        assertThat(Regioner.finn("9999")).isEmpty();
        assertThat(Regioner.iRekkefolge(List.of("EAK", "F56", "5601", "EKG01", "0301")))
                .containsExactly("0301", "5601", "F56", "EKG01", "EAK");
    }
}
