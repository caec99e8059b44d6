package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class Organisasjon1Test {

    private final Organisasjon1 regel = new Organisasjon1();

    @Test
    void slaar_ut_paa_feil_kontrollsiffer() {
        assertThat(enSak().fra(avgiver("964338532")).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void et_gyldig_nummer_er_i_orden() {
        assertThat(enSak().fra(avgiver("964338531")).funn(regel)).isEmpty();
    }

    private static Avgiver avgiver(String organisasjon) {
        return new Avgiver(organisasjon, new Kommunenummer("4601"), "Navn", null, null);
    }
}
