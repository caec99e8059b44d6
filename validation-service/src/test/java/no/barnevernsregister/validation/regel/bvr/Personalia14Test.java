package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Personalia14Test {

    private final Personalia14 regel = new Personalia14();

    @Test
    void slaar_ut_naar_kjonnet_er_et_annet_enn_nummerets() {
        assertThat(enSakOm(nummer(FODT, "2"), FODT, "1").funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Kjonn", "1"));
        assertThat(enSakOm(nummer(FODT, "1"), FODT, "2").funn(regel)).hasSize(1);
        assertThat(enSakOm(nummer(FODT, "1"), FODT, "1").funn(regel)).isEmpty();
        assertThat(enSakOm(nummer(FODT, "2"), FODT, "2").funn(regel)).isEmpty();
    }

    @Test
    void ufodt_med_et_vanlig_nummer_er_et_brudd() {
        assertThat(enSakOm(nummer(FODT, "2"), FODT, "0").funn(regel)).hasSize(1);
    }

    @Test
    void endelsene_00100_og_00200_sier_kjonnet() {
        assertThat(enSakOm(new Fodselsnummer("17051500100"), FODT, "1").funn(regel))
                .isEmpty();
        assertThat(enSakOm(new Fodselsnummer("17051500200"), FODT, "2").funn(regel))
                .isEmpty();
        assertThat(enSakOm(new Fodselsnummer("17051500100"), FODT, "2").funn(regel))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2"})
    void endelsene_99999_og_55555_sier_ikke_kjonnet(String kjonn) {
        assertThat(enSakOm(new Fodselsnummer("17051599999"), FODT, kjonn).funn(regel))
                .isEmpty();
        assertThat(enSakOm(new Fodselsnummer("17051555555"), FODT, kjonn).funn(regel))
                .isEmpty();
    }

    @Test
    void et_ugyldig_nummer_er_en_annen_regels_sak() {
        assertThat(enSakOm(new Fodselsnummer("31022600100"), FODT, "2").funn(regel))
                .isEmpty();
    }

    private static Saksbygger enSakOm(Fodselsnummer nummer, LocalDate fodt, String kjonn) {
        return enSakUtenPersonalia().med(personalia(nummer, fodt, kjonn));
    }
}
