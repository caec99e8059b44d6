package no.barnevernsregister.publishing.tabell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valueCodes[Tid]=2024,2025",
                "valuecodes[tid]=2024,2025",
                "VALUECODES%5BTID%5D=2024%2C2025",
                "ValueCodes[Tid]=2024,2025&lang=&savedQuery=",
            })
    void navn_leses_uansett_bokstaver_og_kodede_klammer(String sporring) {
        assertThat(Parametre.les(sporring).iKlammer("valueCodes")).containsEntry("tid", List.of("2024,2025"));
    }

    @Test
    void samme_navn_flere_ganger_er_en_liste() {
        assertThat(Parametre.les("outputFormatParams=a,b&OUTPUTFORMATPARAMS=c").liste("outputFormatParams"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void et_tomt_parameter_er_som_om_det_ikke_var_der() {
        Parametre parametre = Parametre.les("savedQuery=&pageSize=&lang&=&&");
        assertThat(parametre.en("savedQuery")).isEmpty();
        assertThat(parametre.tall("pagesize", 20)).isEqualTo(20);
        assertThat(parametre.sprak()).isEqualTo(Sprak.NB);
        assertThat(Parametre.les(null).sprak()).isEqualTo(Sprak.NB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pageSize=0", "pageSize=-1", "pageSize=x", "pageSize=1.5", "pageSize=9999999999"})
    void avviser_tall_som_ikke_er_tall(String sporring) {
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Parametre.les(sporring).tall("pageSize", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=%", "lang=%zz", "%5=1"})
    void avviser_prosenttegn_uten_sifre(String sporring) {
        assertThatExceptionOfType(UgyldigUtvalg.class).isThrownBy(() -> Parametre.les(sporring));
    }

    @Test
    void avviser_en_klamme_som_ikke_lukkes() {
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Parametre.les("valuecodes[Tid=1").iKlammer("valueCodes"));
    }
}
