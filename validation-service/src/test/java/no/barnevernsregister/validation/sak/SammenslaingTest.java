package no.barnevernsregister.validation.sak;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SammenslaingTest {

    @Test
    void det_som_ikke_nevnes_er_uendret_og_det_som_nevnes_erstattes_helt() {
        Melding apen = melding(START, null);
        Melding konkludert = konkludert(apen);
        Sak forste = enSak().med(apen).sak();

        Sak etter = Sammenslaing.slaaSammen(
                forste, enSakUtenPersonalia().med(konkludert).sak());

        assertThat(etter.personalia()).isEqualTo(forste.personalia());
        assertThat(etter.melding()).containsExactly(konkludert);
    }

    @Test
    void en_gravstein_sletter_og_blir_staaende() {
        Melding melding = melding(START, null);
        Sak etter = Sammenslaing.slaaSammen(
                enSak().med(melding).sak(),
                enSakUtenPersonalia().medSlettet(melding).sak());

        assertThat(etter.melding().getFirst().erSlettet()).isTrue();
        assertThat(etter.levende().melding()).isEmpty();
        assertThat(etter.slettet()).hasSize(1);
    }

    @Test
    void i_samme_melding_vinner_slettingen() {
        Melding melding = melding(START, null);
        Sak etter = Sammenslaing.slaaSammen(
                null, enSak().med(melding).medSlettet(melding).sak());

        assertThat(etter.levende().melding()).isEmpty();
    }

    @Test
    void det_som_sendes_igjen_senere_lever_igjen() {
        Melding melding = melding(START, null);
        Sak slettet = Sammenslaing.slaaSammen(
                null, enSak().med(melding).medSlettet(melding).sak());

        Sak etter = Sammenslaing.slaaSammen(
                slettet, enSakUtenPersonalia().med(melding).sak());

        assertThat(etter.levende().melding()).containsExactly(melding);
        assertThat(etter.slettet()).isEmpty();
    }

    @Test
    void sakens_egne_felter_er_de_nyeste() {
        Sak etter = Sammenslaing.slaaSammen(
                enSak().sak(), enSakUtenPersonalia().til(START.plusDays(3)).sak());

        assertThat(etter.sluttDato()).isEqualTo(START.plusDays(3));
    }

    /** Whatever the changes are, merging them one by one gives the same as the last word on each object. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void en_rekke_endringer_gir_det_siste_som_ble_sagt_om_hvert_objekt(int fro) {
        var tilfeldig = new Random(fro);
        List<Melding> meldinger = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            meldinger.add(melding(START.plusDays(i), null));
        }
        Map<UUID, Melding> fasit = new LinkedHashMap<>();
        Sak sak = enSak().sak();
        for (int endring = 0; endring < 30; endring++) {
            Saksbygger bygger = enSakUtenPersonalia();
            Collections.shuffle(meldinger, tilfeldig);
            for (Melding melding : meldinger.subList(0, 1 + tilfeldig.nextInt(3))) {
                switch (tilfeldig.nextInt(4)) {
                    case 0 -> {
                        bygger.medSlettet(melding);
                        fasit.remove(melding.id());
                    }
                    case 1 -> {
                        bygger.med(melding.somSlettet());
                        fasit.remove(melding.id());
                    }
                    case 2 -> {
                        bygger.med(konkludert(melding));
                        fasit.put(melding.id(), konkludert(melding));
                    }
                    default -> {
                        bygger.med(melding);
                        fasit.put(melding.id(), melding);
                    }
                }
            }
            sak = Sammenslaing.slaaSammen(sak, bygger.sak());
        }
        assertThat(sak.levende().melding()).containsExactlyInAnyOrderElementsOf(fasit.values());
    }

    private static Melding konkludert(Melding melding) {
        return new Melding(
                melding.id(),
                null,
                melding.startDato(),
                false,
                List.of(),
                List.of(),
                new MeldingKonklusjon(START.plusDays(9), "2", false));
    }
}
