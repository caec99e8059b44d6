package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static no.barnevernsregister.validation.kostra.Provefil.kontroller;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Fil02Test {

    private static final String HEL = fil(AVGIVER, klient("1", ""));

    @Test
    void tier_om_en_fil_med_riktig_rot() {
        assertThat(funn(HEL, "Fil 02")).isEmpty();
    }

    @Test
    void slaar_til_paa_andre_rotelementer_ogsaa_dem_skjemaet_kjenner() {
        for (String fil :
                new String[] {AVGIVER, klient("1", ""), "<Presisering>a</Presisering>", "<Fil>" + HEL + "</Fil>"}) {
            assertThat(funn(fil, "Fil 02")).as(fil).hasSize(1);
            assertThat(kontroller(fil).rapport().funn()).as("ikke noe annet").hasSize(1);
        }
    }

    @Test
    void slaar_til_paa_navnerom_og_ukjente_attributter() {
        assertThat(funn(HEL.replaceFirst("<Barnevern>", "<Barnevern xmlns=\"urn:x\">"), "Fil 02"))
                .hasSize(1);
        assertThat(funn(HEL.replaceFirst("<Barnevern>", "<Barnevern Id=\"1\">"), "Fil 02"))
                .hasSize(1);
        assertThat(funn(HEL.replaceFirst("<Barnevern>", "<Barnevern xml:lang=\"nb\">"), "Fil 02"))
                .hasSize(1);
    }

    @Test
    void tier_om_hvor_skjemaet_er() {
        String rot = "<Barnevern xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:noNamespaceSchemaLocation=\"Barnevern.xsd\">";

        assertThat(kontroller(HEL.replaceFirst("<Barnevern>", rot)).avvist()).isFalse();
    }
}
