package no.barnevernsregister.contracts.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.kostra.KostraSak.Grunn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LovhjemmelMapperTest {

    private final List<Grunn> mangler = new ArrayList<>();

    private no.barnevernsregister.contracts.bvr.Lovhjemmel map(Lovhjemmel tekst) {
        return new LovhjemmelMapper(mangler::add).map(tekst);
    }

    @ParameterizedTest
    @CsvSource({
        "BVL, 4, 12, BVL 4-12",
        "bvl2021, 3, 1, BVL2021 3-1",
        "Bvl 2021, kap. 5, § 5-1, BVL2021 5-1",
        "Barnevernsloven, 6, 2A, BVL2021 6-2a",
        "Barnevernloven, 4, 4-12, BVL 4-12",
        "barnelova, 6, 51, BL1981 6-51"
    })
    void leser_det_som_tydelig_menes(String lov, String kapittel, String paragraf, String ventet) {
        var lest = map(new Lovhjemmel(lov, kapittel, paragraf, null, null, null));

        assertThat(lest.lov() + " " + lest.kapittel() + "-" + lest.paragraf()).isEqualTo(ventet);
        assertThat(mangler).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sosialtjenesteloven, 4, 12", "BVL, fire, 12", "BVL, 4, 5-12", "BVL, 4, 12345", "BVL, 4, tolv"})
    void gjetter_ikke_men_lar_teksten_staa(String lov, String kapittel, String paragraf) {
        var lest = map(new Lovhjemmel(lov, kapittel, paragraf, null, null, null));

        assertThat(lest.kapittel()).isEqualTo(kapittel);
        assertThat(lest.paragraf()).isEqualTo(paragraf);
        assertThat(mangler).containsExactly(Grunn.LOVHJEMMEL);
    }

    @Test
    void ledd_bokstav_og_punktum_som_ikke_er_det_utelates() {
        var lest = map(new Lovhjemmel("BVL", "4", "12", "å", "andre", "x"));

        assertThat(lest.ledd()).isEmpty();
        assertThat(lest.bokstav()).isEmpty();
        assertThat(lest.punktum()).isEmpty();
        assertThat(mangler).containsOnly(Grunn.LOVHJEMMELDEL).hasSize(3);
    }

    @Test
    void tomme_ledd_er_ingen() {
        var lest = map(new Lovhjemmel("BVL", "4", "12", "", " ", null));

        assertThat(lest.ledd()).isEmpty();
        assertThat(mangler).isEmpty();
    }
}
