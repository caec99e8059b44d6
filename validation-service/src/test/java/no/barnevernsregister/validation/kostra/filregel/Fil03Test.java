package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Fil03Test {

    @Test
    void tier_om_riktig_rekkefolge() {
        assertThat(funn(fil(AVGIVER, klient("1", ""), "<!-- kommentar -->", klient("2", "")), "Fil 03"))
                .isEmpty();
    }

    @Test
    void slaar_til_naar_avgiver_kommer_etter_klientene() {
        assertThat(funn(fil(klient("1", ""), AVGIVER, klient("2", "")), "Fil 03"))
                .singleElement()
                .satisfies(funn -> assertThat(funn.linje()).isEqualTo(3));
    }

    @Test
    void slaar_til_paa_elementer_som_ikke_finnes_i_filen() {
        assertThat(funn(fil(AVGIVER, "<Sak/>", klient("1", ""), "<Sak/>"), "Fil 03"))
                .hasSize(2);
        assertThat(funn(fil(AVGIVER, "<x:Individ xmlns:x=\"urn:x\"/>", klient("1", "")), "Fil 03"))
                .hasSize(1);
    }
}
