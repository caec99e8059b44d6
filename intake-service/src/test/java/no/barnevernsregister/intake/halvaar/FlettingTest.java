package no.barnevernsregister.intake.halvaar;

import static no.barnevernsregister.intake.halvaar.Utfyllinger.VARDO;
import static no.barnevernsregister.intake.halvaar.Utfyllinger.felter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Fletting;
import no.barnevernsregister.intake.halvaar.skjema.Svar;
import org.junit.jupiter.api.Test;

class FlettingTest {

    @Test
    void to_som_endret_hvert_sitt_punkt_beholder_begge_endringene() {
        Fletting fletting = flett("2.A=1, 2.B=1", "2.A=5, 2.B=1", "2.A=1, 2.B=7");
        assertThat(fletting.endringer()).isEqualTo(felter(VARDO, "2.B=7"));
        assertThat(fletting.konflikter()).isEmpty();
    }

    @Test
    void to_som_endret_samme_punkt_til_hver_sin_verdi_faar_se_begge() {
        Fletting fletting = flett("2.A=1", "2.A=5", "2.A=7");
        assertThat(fletting.endringer()).isEmpty();
        assertThat(fletting.konflikter()).singleElement().satisfies(en -> {
            assertThat(en.min()).isEqualTo("7");
            assertThat(en.deres().verdi()).isEqualTo("5");
        });
    }

    @Test
    void to_som_endret_samme_punkt_til_det_samme_er_enige() {
        assertThat(flett("2.A=1", "2.A=5", "2.A=5")).isEqualTo(new Fletting(Map.of(), java.util.List.of()));
    }

    @Test
    void et_felt_som_bare_den_ene_tomte_blir_tomt() {
        assertThat(flett("2.A=1", "2.A=1", "2.A=").endringer()).isEqualTo(felter(VARDO, "2.A="));
        assertThat(flett("2.A=1", "2.A=", "2.A=1").endringer()).isEmpty();
    }

    private static Fletting flett(String fra, String naa, String sendt) {
        Map<Felt, Svar> lagret = felter(VARDO, naa).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, en -> new Svar(en.getValue(), 2, "Kari", Instant.EPOCH)));
        return Fletting.flett(felter(VARDO, fra), lagret, felter(VARDO, sendt));
    }
}
