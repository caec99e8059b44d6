package no.barnevernsregister.validation.sak;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Sak;
import org.junit.jupiter.api.Test;

class ArssammenslaingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 2, 1);

    private final Melding iFjor = melding(START, START.plusDays(3));
    private final Melding iAar = melding(START.plusYears(1), null);

    @Test
    void aarene_legges_sammen() {
        Sak etter = Arssammenslaing.slaaSammen(List.of(sak(iFjor), sak(iAar)), null, DAG);

        assertThat(etter.levende().melding()).containsExactly(iFjor, iAar);
    }

    @Test
    void en_ny_fil_for_samme_aar_tar_plassen_til_den_forrige_og_andre_aar_staar() {
        Sak forrige = Arssammenslaing.slaaSammen(List.of(sak(iFjor), sak(iAar)), null, DAG);
        Melding rettet = melding(START.plusYears(1).plusDays(2), null);

        Sak etter = Arssammenslaing.slaaSammen(List.of(sak(iFjor), sak(rettet)), forrige, DAG);

        assertThat(etter.levende().melding()).containsExactlyInAnyOrder(iFjor, rettet);
        assertThat(etter.melding()).hasSize(3);
        assertThat(etter.slettet()).singleElement().satisfies(stein -> {
            assertThat(stein.id()).isEqualTo(iAar.id());
            assertThat(stein.sluttDato()).isEqualTo(DAG);
        });
    }

    @Test
    void det_som_kommer_tilbake_lever_igjen() {
        Sak med = Arssammenslaing.slaaSammen(List.of(sak(iFjor)), null, DAG);
        Sak uten = Arssammenslaing.slaaSammen(List.of(sak(iAar)), med, DAG);

        Sak igjen = Arssammenslaing.slaaSammen(List.of(sak(iFjor)), uten, DAG);

        assertThat(igjen.levende().melding()).containsExactly(iFjor);
    }

    @Test
    void en_sak_som_ingen_fil_har_lenger_er_slettet() {
        Sak med = Arssammenslaing.slaaSammen(List.of(sak(iFjor)), null, DAG);

        Sak borte = Arssammenslaing.slaaSammen(List.of(), med, DAG);

        assertThat(borte.erSlettet()).isTrue();
        assertThat(borte.levende().melding()).isEmpty();
        assertThat(Arssammenslaing.slaaSammen(List.of(sak(iFjor)), borte, DAG).erSlettet())
                .isFalse();
    }

    @Test
    void en_sak_i_ingen_fil_finnes_ikke() {
        assertThatIllegalArgumentException().isThrownBy(() -> Arssammenslaing.slaaSammen(List.of(), null, DAG));
    }

    private static Sak sak(Melding melding) {
        return enSakUtenPersonalia().med(melding).sak();
    }
}
