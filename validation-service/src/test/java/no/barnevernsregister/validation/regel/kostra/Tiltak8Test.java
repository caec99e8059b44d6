package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.contracts.kostra.Tiltak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Tiltak8Test {

    private final Tiltak8 regel = new Tiltak8();

    @Test
    void slaar_ut_uten_presisering() {
        assertThat(enKlient().med(opphevet("4", null)).funn(regel)).hasSize(1);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient().med(opphevet("4", "")).med(opphevet("4", " ")).funn(regel))
                .hasSize(2);
    }

    @Test
    void en_presisering_og_andre_grunner_er_i_orden() {
        assertThat(enKlient()
                        .med(opphevet("4", "Flyttet til utlandet"))
                        .med(opphevet("2", null))
                        .med(tiltak(START, null))
                        .funn(regel))
                .isEmpty();
    }

    private static Tiltak opphevet(String kode, @Nullable String presisering) {
        return tiltak(
                new Kategori("2.1", null),
                lov("BVL2021", "5", "1"),
                List.of(),
                new Opphevelse(kode, presisering),
                START,
                AARSSLUTT);
    }
}
