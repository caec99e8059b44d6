package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Plan19Test {

    private final Plan19 regel = new Plan19();

    @Test
    void to_like_gir_ett_funn() {
        assertThat(enSak().med(plan(START, START.plusDays(9), START.plusDays(1)))
                        .med(plan(START, START.plusDays(9), START.plusDays(1)))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO));
    }

    @Test
    void rekkefolge_av_evalueringer_og_migrert_id_teller_ikke() {
        assertThat(enSak().med(plan(START, null, "1", START.plusDays(1), START.plusDays(2)))
                        .med(plan(START, null, START.plusDays(2), START.plusDays(1)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void alt_som_skiller_dem_teller() {
        var en = plan(START, START.plusDays(9), START.plusDays(1));
        assertThat(enSak().med(en).funn(regel)).isEmpty();
        assertThat(enSak().med(en)
                        .med(plan(START.plusDays(1), START.plusDays(9), START.plusDays(1)))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(plan(START, START.plusDays(8), START.plusDays(1)))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en).med(plan(START, null, START.plusDays(1))).funn(regel))
                .isEmpty();
        assertThat(enSak().med(en).med(plan(START, START.plusDays(9))).funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(plan(START, START.plusDays(9), START.plusDays(1), START.plusDays(1)))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(new Plan(UUID.randomUUID(), null, START, "2", false, en.evaluering(), en.konklusjon()))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_slettet_er_ikke_med() {
        assertThat(enSak().med(plan(START, null))
                        .med(plan(START, null).somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
