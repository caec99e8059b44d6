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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Personalia16Test {

    private final Personalia16 regel = new Personalia16();

    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 2024-01-10, false",
        "2024-10-10, 2024-01-09, true",
        // Nine months before 30 November there is no 30 February: the limit is the last day of that month.
        "2024-11-30, 2024-02-29, false",
        "2024-11-30, 2024-02-28, true",
        "2023-11-30, 2023-02-28, false",
        "2023-11-30, 2023-02-27, true"
    })
    void ni_kalendermaaneder_for_fodselen_er_grensen(LocalDate fodt, LocalDate fra, boolean brudd) {
        assertThat(med(fra, fodt).funn(regel)).hasSize(brudd ? 1 : 0);
    }

    @Test
    void etter_fodselen_er_i_orden() {
        assertThat(enSak().funn(regel)).isEmpty();
    }

    @Test
    void en_fodselsdato_ved_tidens_ende_stopper_ikke_regelen() {
        assertThat(med(START, LocalDate.MIN).funn(regel)).isEmpty();
        assertThat(med(START, LocalDate.MAX).funn(regel)).hasSize(1);
    }

    private static Saksbygger med(LocalDate fra, LocalDate fodt) {
        return enSakUtenPersonalia().med(personalia(fra, nummer(FODT, "2"), fodt, "2", null));
    }
}
