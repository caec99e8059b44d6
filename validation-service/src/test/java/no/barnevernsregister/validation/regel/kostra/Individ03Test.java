package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import org.junit.jupiter.api.Test;

class Individ03Test {

    private final Individ03 regel = new Individ03();

    @Test
    void slaar_ut_naar_kontrollsifrene_er_feil_og_viser_ikke_nummeret() {
        var funn = enKlient().nummer(new Fodselsnummer("17851550098")).funn(regel);

        assertThat(funn).hasSize(1);
        assertThat(funn.toString()).doesNotContain("17851550098");
    }

    @Test
    void slaar_ut_naar_datoen_ikke_finnes() {
        assertThat(enKlient().nummer(new Fodselsnummer("31821500200")).funn(regel))
                .hasSize(1);
    }

    @Test
    void et_gyldig_duf_nummer_hjelper_ikke_et_ugyldig_fodselsnummer() {
        assertThat(enKlient()
                        .nummer(new Fodselsnummer("17851550098"))
                        .duf("201512345609")
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ut_uten_noe_nummer_og_med_ugyldig_duf_nummer_alene() {
        assertThat(enKlient().utenNummer().funn(regel))
                .extracting(Funn::tekst)
                .containsExactly("Klienten har verken fødselsnummer eller DUF-nummer.");
        assertThat(enKlient().utenNummer().duf("201512345600").funn(regel))
                .extracting(Funn::tekst)
                .containsExactly("Klienten har ikke fødselsnummer, og DUF-nummeret er ikke gyldig.");
    }

    @Test
    void gyldig_fodselsnummer_og_gyldig_duf_nummer_alene_er_i_orden() {
        assertThat(enKlient().funn(regel)).isEmpty();
        assertThat(enKlient().utenNummer().duf("201512345609").funn(regel)).isEmpty();
        assertThat(enKlient().duf("201512345600").funn(regel)).isEmpty();
    }

    @Test
    void en_dato_med_en_avtalt_endelse_er_i_orden() {
        assertThat(enKlient().nummer(new Fodselsnummer("17851500100")).funn(regel))
                .isEmpty();
        assertThat(enKlient().nummer(new Fodselsnummer("17851500200")).funn(regel))
                .isEmpty();
        assertThat(enKlient().nummer(new Fodselsnummer("17851555555")).funn(regel))
                .isEmpty();
        assertThat(enKlient().nummer(new Fodselsnummer("17852599999")).funn(regel))
                .isEmpty();
    }
}
