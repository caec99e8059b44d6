package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Avsluttet1Test {

    private final Avsluttet1 regel = new Avsluttet1();

    @Test
    void slaar_ut_naar_saken_er_merket_som_avsluttet_uten_sluttdato() {
        assertThat(enSak().merketAvsluttet(true).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.tekst()).contains("regnes som åpen"));
    }

    @Test
    void slaar_ut_med_andre_ord_naar_saken_er_merket_som_aapen_med_sluttdato() {
        assertThat(enSak().merketAvsluttet(false).til(START).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.tekst()).contains("regnes som avsluttet");
                });
    }

    @Test
    void merke_og_dato_som_sier_det_samme_er_i_orden() {
        assertThat(enSak().merketAvsluttet(true).til(START).funn(regel)).isEmpty();
        assertThat(enSak().merketAvsluttet(false).funn(regel)).isEmpty();
    }

    @Test
    void uten_merke_er_det_ingen_strid() {
        assertThat(enSak().funn(regel)).isEmpty();
        assertThat(enSak().til(START).funn(regel)).isEmpty();
    }

    @Test
    void en_sluttdato_som_ikke_er_kommet_strider_ikke_mot_merket() {
        LocalDate uttrekk = LocalDate.of(2024, 3, 1);
        assertThat(enSak().merketAvsluttet(false).til(uttrekk.plusDays(1)).funn(regel))
                .isEmpty();
        assertThat(enSak().merketAvsluttet(false).til(uttrekk).funn(regel)).hasSize(1);
    }
}
