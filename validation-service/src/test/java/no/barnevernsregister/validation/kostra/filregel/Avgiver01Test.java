package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Avgiver01Test {

    private static int antall(String avgiver) {
        return funn(fil(avgiver, klient("1", "")), "Avgiver 01").size();
    }

    @Test
    void tier_om_det_skjemaet_tillater() {
        assertThat(antall(AVGIVER)).isZero();
        assertThat(antall(AVGIVER.replace("\"2025\"", "\"0001\""))).isZero();
        assertThat(antall(AVGIVER.replace("\"2025\"", "\"2025Z\""))).isZero();
    }

    @Test
    void slaar_til_paa_hvert_brudd() {
        assertThat(antall(AVGIVER.replace("964965226", "96496522").replace("3401", "340")))
                .isEqualTo(2);
    }

    @Test
    void slaar_til_paa_attributter_og_innhold_som_ikke_finnes() {
        assertThat(antall(AVGIVER.replace("/>", " Fylke=\"34\"/>"))).isEqualTo(1);
        assertThat(antall(AVGIVER.replace("/>", "><Fylke/></Avgiver>"))).isEqualTo(1);
    }

    @Test
    void slaar_til_paa_sifre_fra_andre_skrifter() {
        assertThat(antall(AVGIVER.replace("3401", "٣٤٠١"))).isEqualTo(1);
    }
}
