package no.barnevernsregister.validation.kostra.filregel;

import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class Individ01Test {

    private static final String KLIENT = klient("1", "");
    private static final String MELDING = KLIENT.substring(KLIENT.indexOf("<Melding"), KLIENT.indexOf("</Individ>"));

    private static int antall(String klient) {
        return funn(fil(AVGIVER, klient), "Individ 01").size();
    }

    @Test
    void tier_om_det_skjemaet_tillater() {
        assertThat(antall(KLIENT)).isZero();
        assertThat(antall(KLIENT.replace("2025-03-05", "2025-03-05Z"))).isZero();
        assertThat(antall(KLIENT.replace(
                        "</Individ>", "<Plan Id=\"1\" StartDato=\"2025-04-01\" Plantype=\"1\"/></Individ>")))
                .isZero();
    }

    @Test
    void slaar_til_paa_det_som_forsvinner_naar_filen_skrives_om_for_kontrollen() {
        assertThat(antall(KLIENT.replace(" Saks", " Ukjent=\"1\" Saks"))).isEqualTo(1);
        assertThat(antall(KLIENT.replace(" Saks", " Bydelsnummer=\"\" Saks"))).isEqualTo(1);
        assertThat(antall(KLIENT.replace("<Melder Kode=\"1\"/>", "<Melder Kode=\"1\"><Presisering/></Melder>")))
                .isEqualTo(1);
        assertThat(antall(KLIENT.replace("<Melder Kode=\"1\"/>", "<Melder/>"))).isEqualTo(1);
        assertThat(antall(KLIENT.replace("<Saksinnhold", "<Ukjent/><Saksinnhold")))
                .isEqualTo(1);
    }

    @Test
    void slaar_til_paa_feil_rekkefolge_og_to_undersokelser() {
        String undersokelse = "<Undersokelse Id=\"u\" StartDato=\"2025-03-05\"/>";

        assertThat(antall(KLIENT.replace("<Melding", "<Flytting/><Melding"))).isPositive();
        assertThat(antall(KLIENT.replace("</Melding>", undersokelse + "</Melding>")))
                .isZero();
        assertThat(antall(KLIENT.replace("</Melding>", undersokelse + undersokelse + "</Melding>")))
                .isEqualTo(1);
    }

    @Test
    void slaar_til_paa_samme_id_to_ganger_i_en_klient_men_ikke_i_to() {
        assertThat(antall(KLIENT.replace("</Individ>", MELDING + "</Individ>"))).isEqualTo(1);
        assertThat(antall(KLIENT + KLIENT)).isZero();
    }

    @Test
    void melder_alle_bruddene_med_journalnummer_og_sted() {
        String feil = KLIENT.replace("Kode=\"1\"", "Kode=\"99\"").replace("Kode=\"2\"", "Kode=\"37\"");

        assertThat(funn(fil(AVGIVER, feil), "Individ 01"))
                .hasSize(2)
                .allSatisfy(funn -> assertThat(funn.journalnummer()).isEqualTo("1"))
                .extracting(Funn::sti)
                .containsExactly("/Barnevern/Individ[1]/Melding/Melder", "/Barnevern/Individ[1]/Melding/Saksinnhold");
    }
}
