package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Avgiver00Test {

    @Test
    void tier_om_en_avgiver() {
        assertThat(funn(fil(AVGIVER, klient("1", "")), "Avgiver 00")).isEmpty();
    }

    @Test
    void slaar_til_paa_ingen_og_paa_to() {
        assertThat(funn(fil(klient("1", "")), "Avgiver 00")).hasSize(1);
        assertThat(funn(fil(AVGIVER, AVGIVER, klient("1", "")), "Avgiver 00"))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Antall", "2"));
    }

    @Test
    void en_ugyldig_avgiver_teller_ikke() {
        String ugyldig = AVGIVER.replace("\"2025\"", "\"i fjor\"");

        assertThat(funn(fil(ugyldig, klient("1", "")), "Avgiver 00")).hasSize(1);
        assertThat(funn(fil(ugyldig, AVGIVER, klient("1", "")), "Avgiver 00")).isEmpty();
    }

    @Test
    void tier_om_en_fil_som_ikke_ble_lest_til_slutten() {
        assertThat(funn("<Barnevern>", "Avgiver 00")).isEmpty();
    }
}
