package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static no.barnevernsregister.validation.kostra.Provefil.ugyldig;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ00Test {

    @Test
    void slaar_til_paa_en_fil_uten_klienter() {
        assertThat(funn(fil(AVGIVER), "Individ 00")).hasSize(1);
    }

    @Test
    void slaar_til_naar_alle_er_ugyldige_men_ikke_naar_en_holder() {
        assertThat(funn(fil(AVGIVER, ugyldig("1", ""), ugyldig("2", "")), "Individ 00"))
                .hasSize(1);
        assertThat(funn(fil(AVGIVER, ugyldig("1", ""), klient("2", "")), "Individ 00"))
                .isEmpty();
    }

    @Test
    void tier_om_en_fil_som_ikke_ble_lest_til_slutten() {
        assertThat(funn("<Barnevern>" + AVGIVER, "Individ 00")).isEmpty();
    }
}
