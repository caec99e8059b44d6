package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Tiltak9Test {

    private final Tiltak9 regel = new Tiltak9();

    @Test
    void nitti_dager_er_i_orden_og_nittien_er_for_mye() {
        assertThat(to(START, START.plusDays(90)).funn(regel)).isEmpty();
        assertThat(to(START, START.plusDays(91)).funn(regel)).hasSize(1);
    }

    @Test
    void en_aapen_ende_er_uttrekksdatoen() {
        assertThat(to(START, null).uttrukket(START.plusDays(90)).funn(regel)).isEmpty();
        assertThat(to(START, null).uttrukket(START.plusDays(91)).funn(regel)).hasSize(1);
    }

    @Test
    void hjelpetiltak_teller_ikke_som_plassering() {
        var hjelp = tiltak("3.6", lov("BVL2021", "3", "1"), START, null);
        assertThat(to(START.plusYears(1), null)
                        .med(hjelp)
                        .uttrukket(START.plusDays(300))
                        .funn(regel))
                .isEmpty();
    }

    private static Saksbygger to(LocalDate begynt, @Nullable LocalDate slutt) {
        return enSak().med(tiltak("2.2", lov("BVL2021", "5", "1"), START.minusDays(10), null))
                .med(tiltak("8.4", lov("BVL2021", "3", "1"), begynt, slutt))
                .uttrukket(START.plusYears(1));
    }
}
