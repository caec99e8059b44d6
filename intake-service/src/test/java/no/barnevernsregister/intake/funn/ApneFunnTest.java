package no.barnevernsregister.intake.funn;

import static no.barnevernsregister.intake.funn.Funnprover.advarsel;
import static no.barnevernsregister.intake.funn.Funnprover.funn;
import static no.barnevernsregister.intake.funn.Funnprover.regelFeilet;
import static no.barnevernsregister.intake.funn.Funnprover.vurdert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class ApneFunnTest {

    private static final UUID MELDING = new UUID(1, 1);
    private static final UUID ANNEN = new UUID(1, 2);

    @Test
    void et_funn_staar_til_et_senere_dokument_ikke_har_det() {
        assertThat(etter(vurdert(1, advarsel("Melding 3", MELDING)))).hasSize(1);
        assertThat(etter(vurdert(1, advarsel("Melding 3", MELDING)), vurdert(2)))
                .isEmpty();
    }

    @Test
    void forst_og_sist_sett_er_tidene_for_den_rekken_av_dokumenter_som_har_det() {
        List<ApentFunn> apne = etter(
                vurdert(1, advarsel("Melding 3", MELDING)),
                vurdert(2),
                vurdert(3, advarsel("Melding 3", MELDING)),
                vurdert(4, advarsel("Melding 3", MELDING)));

        assertThat(apne).singleElement().satisfies(en -> {
            assertThat(en.forstSett()).isEqualTo(vurdert(3).tid());
            assertThat(en.sistSett()).isEqualTo(vurdert(4).tid());
            assertThat(en.sistInnsending()).isEqualTo(vurdert(4).innsending());
        });
    }

    @Test
    void en_endret_verdi_er_det_samme_funnet_i_ny_drakt() {
        Funn annenDato = funn(Alvorlighet.WARNING, "Melding 3", MELDING, Map.of("StartDato", "2025-12-02"));

        assertThat(etter(vurdert(1, advarsel("Melding 3", MELDING)), vurdert(2, annenDato)))
                .singleElement()
                .satisfies(en -> {
                    assertThat(en.forstSett()).isEqualTo(vurdert(1).tid());
                    assertThat(en.funn()).isEqualTo(annenDato);
                });
    }

    @Test
    void samme_regel_paa_to_elementer_og_to_ganger_paa_ett_er_hvert_sitt_funn() {
        Funn en = advarsel("Melding 3", MELDING);

        assertThat(etter(vurdert(1, en, en, advarsel("Melding 3", ANNEN), advarsel("Sak 1", null))))
                .hasSize(4);
        assertThat(etter(vurdert(1, en, en), vurdert(2, en))).hasSize(1);
    }

    @Test
    void en_regel_som_feilet_hos_oss_rydder_ikke_og_staar_ikke_i_listen() {
        List<ApentFunn> apne = etter(
                vurdert(1, advarsel("Melding 3", MELDING), advarsel("Sak 1", null)),
                vurdert(2, regelFeilet("Melding 3")));

        assertThat(apne).singleElement().satisfies(en -> {
            assertThat(en.identitet().regelId()).isEqualTo("Melding 3");
            assertThat(en.sistSett()).isEqualTo(vurdert(1).tid());
        });
    }

    @Test
    void en_rapport_uten_plass_til_alle_rydder_ikke() {
        Funn flere = funn(Alvorlighet.INFO, "FLERE_FUNN", null, Map.of());

        List<ApentFunn> apne = etter(vurdert(1, advarsel("Melding 3", MELDING)), vurdert(2, flere));
        assertThat(apne)
                .extracting(en -> en.identitet().regelId())
                .containsExactlyInAnyOrder("Melding 3", "FLERE_FUNN");
        assertThat(ApneFunn.etter(apne, List.of(vurdert(3)))).isEmpty();
    }

    private static List<ApentFunn> etter(Vurdert... vurderte) {
        return ApneFunn.etter(List.of(), List.of(vurderte));
    }
}
