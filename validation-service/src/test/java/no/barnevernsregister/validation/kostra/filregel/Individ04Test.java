package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.NUMMER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.medNummer;
import static no.barnevernsregister.validation.kostra.Provefil.ugyldig;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class Individ04Test {

    @Test
    void slaar_til_en_gang_for_hver_klient_som_har_nummeret() {
        String fil = fil(AVGIVER, medNummer("A", NUMMER), medNummer("B", "17851500200"), medNummer("C", NUMMER));

        assertThat(funn(fil, "Individ 04")).extracting(Funn::journalnummer).containsExactly("A", "C");
        assertThat(funn(fil, "Individ 04").getFirst().verdier())
                .containsEntry("AntallKlienter", "2")
                .containsEntry("AndreJournalnumre", "C");
    }

    @Test
    void sier_de_andres_journalnummer_ogsaa_naar_det_er_det_samme() {
        String fil = fil(AVGIVER, medNummer("A", NUMMER), medNummer("A", NUMMER));

        assertThat(funn(fil, "Individ 04"))
                .hasSize(2)
                .allSatisfy(funn -> assertThat(funn.verdier()).containsEntry("AndreJournalnumre", "A"));
    }

    @Test
    void tier_om_ulike_numre_og_om_surrogater() {
        String fil = fil(AVGIVER, medNummer("A", "17851500200"), medNummer("B", "17851500200"), medNummer("C", NUMMER));

        assertThat(funn(fil, "Individ 04")).isEmpty();
    }

    @Test
    void tier_om_numre_uten_riktige_kontrollsifre() {
        String fil = fil(AVGIVER, medNummer("A", "17851501453"), medNummer("B", "17851501453"));

        assertThat(funn(fil, "Individ 04")).isEmpty();
    }

    @Test
    void klienter_som_ikke_folger_skjemaet_er_med() {
        String fil = fil(AVGIVER, medNummer("A", NUMMER), ugyldig("B", "Fodselsnummer=\"" + NUMMER + "\""));

        assertThat(funn(fil, "Individ 04")).extracting(Funn::journalnummer).containsExactly("A", "B");
    }
}
