package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.undersokelse;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Undersokelse11Test {

    private final Undersokelse11 regel = new Undersokelse11();

    @Test
    void uten_utvidet_frist_er_dag_97_innen_og_dag_98_over() {
        assertThat(sak(null).uttrukket(START.plusDays(97)).funn(regel)).isEmpty();
        assertThat(sak(null).uttrukket(START.plusDays(98)).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.verdier())
                            .containsEntry("Frist", START.plusDays(97).toString());
                });
    }

    @Test
    void med_innvilget_frist_er_dag_187_innen_og_dag_188_over() {
        var innvilget = new UtvidetFrist(START.plusDays(80), "1");
        assertThat(sak(innvilget).uttrukket(START.plusDays(187)).funn(regel)).isEmpty();
        assertThat(sak(innvilget).uttrukket(START.plusDays(188)).funn(regel)).hasSize(1);
    }

    @Test
    void avslag_og_ubesvart_teller_som_ingen_utvidelse() {
        assertThat(sak(new UtvidetFrist(START, "2"))
                        .uttrukket(START.plusDays(98))
                        .funn(regel))
                .hasSize(1);
        assertThat(sak(new UtvidetFrist(START, null))
                        .uttrukket(START.plusDays(98))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void over_begge_frister_gir_ett_funn() {
        assertThat(sak(null).uttrukket(START.plusDays(188)).funn(regel)).hasSize(1);
        assertThat(sak(new UtvidetFrist(START, "2"))
                        .uttrukket(START.plusDays(188))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void en_konkludert_undersokelse_er_ikke_over_fristen() {
        var melding = melding(START, START);
        var undersokelse =
                enUndersokelse(START).konkludert(START.plusDays(120), "3").ferdig();
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .uttrukket(START.plusDays(300))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_melding_er_det_ingen_frist() {
        var melding = melding(START, START);
        var undersokelse = undersokelse(START, null);
        assertThat(enSak().med(undersokelse).uttrukket(START.plusDays(300)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .uttrukket(START.plusDays(300))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(melding.somSlettet())
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .uttrukket(START.plusDays(300))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void fristen_gaar_fra_meldingen_og_ikke_fra_undersokelsen() {
        var melding = melding(START, START);
        var undersokelse = undersokelse(START.plusDays(7), null);
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .uttrukket(START.plusDays(98))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void av_flere_meldinger_teller_den_eldste_en_gang() {
        var ny = melding(START.plusDays(10), START.plusDays(10));
        var eldst = melding(START, START);
        var undersokelse = undersokelse(START.plusDays(10), null);
        var sak = enSak().med(ny)
                .med(eldst)
                .med(undersokelse)
                .med(relasjon(ny, undersokelse))
                .med(relasjon(eldst, undersokelse));
        assertThat(sak.uttrukket(START.plusDays(98)).funn(regel)).hasSize(1);
        assertThat(sak.uttrukket(START.plusDays(300)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Melding/StartDato", START.toString()));
    }

    @Test
    void meldingen_kan_vaere_nevnt_med_migrert_id() {
        var melding = melding(START, START, "m-7");
        var undersokelse = undersokelse(START, null);
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon("m-7", Begrepstype.MELDING, undersokelse))
                        .uttrukket(START.plusDays(98))
                        .funn(regel))
                .hasSize(1);
    }

    private static Saksbygger sak(@Nullable UtvidetFrist frist) {
        var melding = melding(START, START);
        var undersokelse = undersokelse(START, frist);
        return enSak().med(melding).med(undersokelse).med(relasjon(melding, undersokelse));
    }
}
