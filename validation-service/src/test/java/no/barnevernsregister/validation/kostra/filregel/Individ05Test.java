package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.NUMMER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static no.barnevernsregister.validation.kostra.Provefil.medNummer;
import static no.barnevernsregister.validation.kostra.Provefil.ugyldig;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class Individ05Test {

    @Test
    void tier_om_ulike_journalnumre() {
        assertThat(funn(fil(AVGIVER, klient("A", ""), klient("B", "")), "Individ 05"))
                .isEmpty();
    }

    @Test
    void slaar_til_for_hver_klient_ogsaa_uten_fodselsnummer_og_uten_gyldig_skjema() {
        String fil = fil(
                AVGIVER,
                klient("A", "DUFnummer=\"200012345603\""),
                medNummer("B", NUMMER),
                klient("A", "DUFnummer=\"200012345704\""),
                ugyldig("A", ""));

        assertThat(funn(fil, "Individ 05")).extracting(Funn::linje).containsExactly(3, 5, 6);
        assertThat(funn(fil, "Individ 05")).allSatisfy(funn -> {
            assertThat(funn.journalnummer()).isEqualTo("A");
            assertThat(funn.verdier()).containsEntry("AntallKlienter", "3");
        });
    }

    @Test
    void blanke_foran_og_bak_teller_ikke() {
        assertThat(funn(fil(AVGIVER, klient("A", ""), klient("A ", "")), "Individ 05"))
                .hasSize(2);
    }

    @Test
    void journalnumre_som_mangler_er_ikke_like() {
        String uten = ugyldig("A", "").replace("Journalnummer=\"A\"", "");

        assertThat(funn(fil(AVGIVER, uten, uten), "Individ 05")).isEmpty();
    }
}
