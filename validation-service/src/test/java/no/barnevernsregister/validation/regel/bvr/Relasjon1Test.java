package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.undersokelse;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;

class Relasjon1Test {

    private final Relasjon1 regel = new Relasjon1();

    private final Melding melding = melding(START, null, "17");
    private final Undersokelse undersokelse = undersokelse(START, null);

    @Test
    void slaar_ut_naar_en_av_endene_mangler() {
        assertThat(enSak().med(melding).med(relasjon(melding, undersokelse)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING));
        assertThat(enSak().med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(relasjon(melding, undersokelse)).funn(regel)).hasSize(1);
    }

    @Test
    void id_i_store_bokstaver_og_migrert_id_er_i_orden() {
        assertThat(hel().med(relasjon(melding, undersokelse)).funn(regel)).isEmpty();
        assertThat(hel().med(relasjon(
                                melding.id().toString().toUpperCase(java.util.Locale.ROOT),
                                Begrepstype.MELDING,
                                undersokelse))
                        .funn(regel))
                .isEmpty();
        assertThat(hel().med(relasjon("17", Begrepstype.MELDING, undersokelse)).funn(regel))
                .isEmpty();
        assertThat(hel().med(relasjon("18", Begrepstype.MELDING, undersokelse)).funn(regel))
                .hasSize(1);
    }

    @Test
    void slaget_maa_stemme() {
        assertThat(hel().med(relasjon(melding.id().toString(), Begrepstype.VEDTAK, undersokelse))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void relasjoner_til_noe_slettet_og_slettede_relasjoner_er_i_orden() {
        assertThat(enSak().med(melding.somSlettet())
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(relasjon(melding, undersokelse).somSlettet()).funn(regel))
                .isEmpty();
    }

    @Test
    void en_status_er_ogsaa_noe_i_saken() {
        var vedtak = vedtak(START, "BVL2021");
        var status = vedtak.status().getFirst().id().toString();
        assertThat(hel().med(vedtak)
                        .med(relasjon(status, Begrepstype.STATUS, vedtak))
                        .funn(regel))
                .isEmpty();
    }

    private Saksbygger hel() {
        return enSak().med(melding).med(undersokelse);
    }
}
