package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;

class Fodseldato1Test {

    private final Fodseldato1 regel = new Fodseldato1();

    @Test
    void et_aar_for_mye_er_over_25() {
        LocalDate fyller26 = START.minusYears(26);
        assertThat(enSakOm(fyller26).funn(regel)).hasSize(1);
        assertThat(enSakOm(fyller26.plusDays(1)).funn(regel)).isEmpty();
    }

    @Test
    void feil_aarhundre_slaar_ut_uten_at_datoen_vises() {
        LocalDate feil = FODT.minusYears(100);
        assertThat(enSakOm(feil).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.toString()).doesNotContain(feil.toString()));
    }

    @Test
    void et_barn_som_er_fodt_etter_at_saken_startet_er_i_orden() {
        assertThat(enSakOm(START.plusDays(30)).funn(regel)).isEmpty();
    }

    @Test
    void slettet_personalia_proves_ikke() {
        assertThat(enSak().med(personalia(nummer(FODT, "1"), FODT.minusYears(100), "1")
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    private static Saksbygger enSakOm(LocalDate fodt) {
        return enSakUtenPersonalia().med(personalia(nummer(fodt, "1"), fodt, "1"));
    }
}
