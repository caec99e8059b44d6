package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Avgiver1Test {

    private final Avgiver1 regel = new Avgiver1();

    @Test
    void slaar_ut_naar_bergen_mangler_bydel() {
        assertThat(enSak().fra(avgiver("964338531", null, null)).funn(regel)).hasSize(1);
        assertThat(enSak().fra(avgiver("964338531", new Bydelsnummer("01"), null))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void et_navn_av_bare_blanke_er_ikke_noe_navn() {
        assertThat(enSak().fra(avgiver("964338531", new Bydelsnummer("01"), "  "))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_bydelen_er_med_eller_kommunen_ikke_har_bydeler() {
        assertThat(enSak().funn(regel)).isEmpty();
        assertThat(enSak().fra(avgiver("940192226", null, null)).funn(regel)).isEmpty();
    }

    private static Avgiver avgiver(String organisasjon, @Nullable Bydelsnummer bydel, @Nullable String navn) {
        return new Avgiver(organisasjon, new Kommunenummer("4601"), "Navn", bydel, navn);
    }

    @Test
    void regelen_gjelder_oslo_bergen_og_trondheim_men_ikke_stavanger() {
        for (String organisasjon : List.of("958935420", "964338531", "942110464")) {
            assertThat(enSak().fra(avgiver(organisasjon, null, "Navn")).funn(regel))
                    .as(organisasjon)
                    .hasSize(1);
        }
        assertThat(enSak().fra(avgiver("964965226", null, null)).funn(regel)).isEmpty();
    }

    @Test
    void mykes_aldri_siden_avgiveren_ikke_er_migrert() {
        assertThat(enSak().fra(avgiver("964338531", null, null))
                        .migrert("7")
                        .fraKostra()
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
