package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Personalia17Test {

    private final Personalia17 regel = new Personalia17();

    @Test
    void slaar_ut_paa_feil_kontrollsifre_uten_aa_vise_nummeret() {
        assertThat(med("123456789099").funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.toString()).doesNotContain("123456789099"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "000000000210", "100000000004"})
    void rette_kontrollsifre_er_i_orden(String nummer) {
        assertThat(med(nummer).funn(regel)).isEmpty();
    }

    @Test
    void uten_nummer_er_det_ingenting_aa_prove() {
        assertThat(med(null).funn(regel)).isEmpty();
    }

    private static Saksbygger med(@Nullable String nummer) {
        return enSakUtenPersonalia().med(personalia(START, nummer(FODT, "2"), FODT, "2", nummer));
    }
}
