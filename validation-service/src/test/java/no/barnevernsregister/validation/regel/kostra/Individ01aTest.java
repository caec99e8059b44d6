package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class Individ01aTest {

    private final Individ01a regel = new Individ01a();

    @Test
    void slaar_ut_dagen_for_og_dagen_etter_grensene() {
        assertThat(enKlient().fra(LocalDate.of(1999, 12, 31)).funn(regel)).hasSize(1);
        assertThat(enKlient().til(LocalDate.of(2051, 1, 1)).funn(regel)).hasSize(1);
    }

    @Test
    void grensene_selv_er_i_orden() {
        assertThat(enKlient()
                        .fra(LocalDate.of(2000, 1, 1))
                        .til(LocalDate.of(2050, 12, 31))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void grensene_folger_rapporteringsaaret() {
        assertThat(enKlient().i(2024).fra(LocalDate.of(1999, 12, 31)).funn(regel))
                .isEmpty();
        assertThat(enKlient().i(2026).fra(LocalDate.of(2000, 12, 31)).funn(regel))
                .hasSize(1);
    }

    @Test
    void hver_dato_som_er_feil_er_et_funn() {
        LocalDate gammel = LocalDate.of(1998, 1, 1);
        var funn = enKlient()
                .fra(gammel)
                .til(gammel)
                .med(melding(gammel, gammel))
                .med(undersokelse(gammel, gammel))
                .med(plan("1", gammel, gammel, gammel))
                .med(tiltak(gammel, gammel))
                .med(flytting(gammel))
                .funn(regel);

        assertThat(funn)
                .extracting(Funn::type)
                .containsExactly(
                        "Individ",
                        "Individ",
                        "Melding",
                        "Melding",
                        "Melding",
                        "Melding",
                        "Undersokelse",
                        "Undersokelse",
                        "Plan",
                        "Plan",
                        "Plan",
                        "Tiltak",
                        "Tiltak",
                        "Flytting");
    }
}
