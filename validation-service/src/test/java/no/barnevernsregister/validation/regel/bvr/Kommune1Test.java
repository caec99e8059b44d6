package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class Kommune1Test {

    private final Kommune1 regel = new Kommune1();

    private static final LocalDate SISTE_DAG = LocalDate.of(2019, 12, 31);

    @Test
    void slaar_ut_naar_nummeret_ikke_finnes() {
        assertThat(enSak().fra(avgiver("0000")).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Kommunenummer", "0000"));
    }

    @Test
    void slaar_ut_naar_nummeret_var_utgaatt_eller_ikke_begynt() {
        assertThat(enSak().fra(avgiver("0101")).uttrukket(SISTE_DAG).funn(regel))
                .isEmpty();
        assertThat(enSak().fra(avgiver("0101")).uttrukket(SISTE_DAG.plusDays(1)).funn(regel))
                .hasSize(1);
        assertThat(enSak().fra(avgiver("4601")).uttrukket(SISTE_DAG).funn(regel))
                .hasSize(1);
    }

    @Test
    void et_nummer_som_gjelder_er_i_orden() {
        assertThat(enSak().funn(regel)).isEmpty();
    }

    private static Avgiver avgiver(String kommune) {
        return new Avgiver("964338531", new Kommunenummer(kommune), "Navn", null, null);
    }
}
