package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;

class Sak7Test {

    private final Sak7 regel = new Sak7();

    /** 25 years on the day of the extract. */
    private static final LocalDate FYLLER_25 = LocalDate.of(1999, 3, 1);

    @Test
    void slaar_ut_fra_dagen_personen_fyller_25() {
        assertThat(enSakOm(FYLLER_25).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
            assertThat(funn.verdier()).containsEntry("Alder", "25");
        });
        assertThat(enSakOm(FYLLER_25.plusDays(1)).funn(regel)).isEmpty();
    }

    @Test
    void slaar_ut_naar_saken_er_avsluttet_men_noe_i_den_er_aapent() {
        assertThat(enSakOm(FYLLER_25).til(START).med(melding(START, null)).funn(regel))
                .hasSize(1);
        assertThat(enSakOm(FYLLER_25).til(START).med(melding(START, START)).funn(regel))
                .isEmpty();
    }

    @Test
    void et_aapent_vedtak_er_unntatt() {
        assertThat(enSakOm(FYLLER_25).til(START).med(vedtak(START, "BVL2021")).funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_slettet_er_ikke_aapent() {
        assertThat(enSakOm(FYLLER_25)
                        .til(START)
                        .med(melding(START, null).somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void den_nyeste_fodselsdatoen_gjelder() {
        LocalDate rett = FYLLER_25.plusYears(10);
        assertThat(enSakOm(FYLLER_25)
                        .med(personalia(START.plusDays(1), nummer(rett, "2"), rett, "2", null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_personalia_er_alderen_ukjent() {
        assertThat(enSakUtenPersonalia().funn(regel)).isEmpty();
    }

    private static Saksbygger enSakOm(LocalDate fodt) {
        return enSakUtenPersonalia().med(personalia(nummer(fodt, "2"), fodt, "2"));
    }
}
