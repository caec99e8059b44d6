package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;

class Personalia15Test {

    private final Personalia15 regel = new Personalia15();

    private static final Fodselsnummer UFODT = new Fodselsnummer("10012499999");

    @Test
    void slaar_ut_naar_personalia_gjelder_fra_etter_fodselen() {
        assertThat(med(START.plusDays(1), UFODT).funn(regel)).hasSize(1);
    }

    @Test
    void paa_termindatoen_og_for_er_i_orden() {
        assertThat(med(START, UFODT).funn(regel)).isEmpty();
        assertThat(med(START.minusDays(1), UFODT).funn(regel)).isEmpty();
    }

    @Test
    void en_termin_som_er_passert_ved_uttrekket_er_ikke_nok() {
        assertThat(med(START.minusDays(30), UFODT).uttrukket(START.plusYears(1)).funn(regel))
                .isEmpty();
    }

    @Test
    void andre_nummer_er_i_orden() {
        assertThat(med(START.plusDays(1), new Fodselsnummer("10012400100")).funn(regel))
                .isEmpty();
        assertThat(enSak().funn(regel)).isEmpty();
    }

    private static Saksbygger med(LocalDate fra, Fodselsnummer nummer) {
        return enSakUtenPersonalia().med(personalia(fra, nummer, START, "0", null));
    }
}
