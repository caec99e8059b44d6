package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.plan;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Undersokelse20Test {

    private final Undersokelse20 regel = new Undersokelse20();

    @Test
    void slaar_ut_naar_relasjonen_mangler_eller_peker_paa_noe_som_ikke_finnes() {
        var undersokelse = undersokelse(START, null);
        assertThat(enSak().med(undersokelse).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSak().med(undersokelse)
                        .med(relasjon("ukjent", Begrepstype.MELDING, undersokelse))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_meldingen_er_der_med_id_eller_migrert_id() {
        var undersokelse = undersokelse(START, null);
        var melding = melding(START, START, "gammel-7");
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon("gammel-7", Begrepstype.MELDING, undersokelse))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void store_bokstaver_i_id_gjor_ingen_forskjell() {
        var undersokelse = undersokelse(START, null);
        var melding = melding(START, START);
        var relasjon = relasjon(melding.id().toString().toUpperCase(Locale.ROOT), Begrepstype.MELDING, undersokelse);
        assertThat(enSak().med(melding).med(undersokelse).med(relasjon).funn(regel))
                .isEmpty();
    }

    @Test
    void en_relasjon_feil_vei_eller_av_et_annet_slag_holder_ikke() {
        var undersokelse = undersokelse(START, null);
        var melding = melding(START, START);
        var plan = plan(START, null);
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon(undersokelse, melding))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(plan)
                        .med(undersokelse)
                        .med(relasjon(plan, undersokelse))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slettet_melding_eller_relasjon_holder_ikke_og_slettet_undersokelse_trenger_ingen() {
        var undersokelse = undersokelse(START, null);
        var melding = melding(START, START);
        assertThat(enSak().med(melding.somSlettet())
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon(melding, undersokelse).somSlettet())
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(undersokelse.somSlettet()).funn(regel)).isEmpty();
    }

    @Test
    void det_er_nok_at_en_av_flere_relasjoner_forer_fram() {
        var undersokelse = undersokelse(START, null);
        var melding = melding(START, START);
        assertThat(enSak().med(melding)
                        .med(undersokelse)
                        .med(relasjon("ukjent", Begrepstype.MELDING, undersokelse))
                        .med(relasjon(melding, undersokelse))
                        .funn(regel))
                .isEmpty();
    }
}
