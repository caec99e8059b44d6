package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;

class Sak8Test {

    private final Sak8 regel = new Sak8();

    /** 18 years on the day of the extract. */
    private static final LocalDate FYLLER_18 = LocalDate.of(2006, 3, 1);

    @Test
    void slaar_ut_fra_dagen_personen_fyller_18() {
        assertThat(enSakOm(FYLLER_18).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSakOm(FYLLER_18.plusDays(1)).funn(regel)).isEmpty();
    }

    @Test
    void et_tiltak_som_er_avsluttet_er_nok() {
        assertThat(enSakOm(FYLLER_18)
                        .med(tiltak("1.1", lov("BVL2021", "5", "1"), START, START))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void med_tiltak_kan_noe_annet_staa_aapent() {
        assertThat(enSakOm(FYLLER_18)
                        .til(START)
                        .med(melding(START, null))
                        .med(tiltak("1.1", lov("BVL2021", "5", "1"), START, START))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_noe_tiltak() {
        assertThat(enSakOm(FYLLER_18)
                        .med(tiltak("1.1", lov("BVL2021", "5", "1"), START, START)
                                .somSlettet())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ut_naar_saken_er_avsluttet_men_noe_utenom_vedtak_er_aapent() {
        assertThat(enSakOm(FYLLER_18).til(START).med(melding(START, null)).funn(regel))
                .hasSize(1);
        assertThat(enSakOm(FYLLER_18).til(START).med(vedtak(START, "BVL2021")).funn(regel))
                .isEmpty();
    }

    @Test
    void alderen_kommer_fra_fodselsdatoen_ogsaa_uten_fullstendig_nummer() {
        assertThat(enSakUtenPersonalia()
                        .med(personalia(new Fodselsnummer("01030600200"), FYLLER_18, "2"))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void blir_en_advarsel_bare_for_migrerte_saker_fra_kostra() {
        var sak = enSakOm(FYLLER_18).migrert("7");
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.ERROR);
        assertThat(sak.fraKostra().funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
    }

    private static Saksbygger enSakOm(LocalDate fodt) {
        return enSakUtenPersonalia().med(personalia(nummer(fodt, "2"), fodt, "2"));
    }
}
