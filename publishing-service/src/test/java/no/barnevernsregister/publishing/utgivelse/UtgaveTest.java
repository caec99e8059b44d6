package no.barnevernsregister.publishing.utgivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import org.junit.jupiter.api.Test;

class UtgaveTest {

    private static final List<String> AAR = List.of("2024", "2025");

    @Test
    void en_retting_oker_det_siste_tallet() {
        assertThat(etter(Stadium.ENDELIG, AAR, Stadium.ENDELIG)).hasToString("1.0.1");
    }

    @Test
    void flere_perioder_oker_det_midterste_tallet() {
        assertThat(etter(Stadium.ENDELIG, List.of("2024", "2025", "2026"), Stadium.ENDELIG))
                .hasToString("1.1.0");
    }

    @Test
    void endelige_tall_etter_forelopige_oker_det_forste_tallet() {
        assertThat(etter(Stadium.FORELOPIG, AAR, Stadium.ENDELIG)).hasToString("2.0.0");
    }

    @Test
    void endelige_tall_blir_aldri_forelopige_igjen() {
        assertThatThrownBy(() -> etter(Stadium.ENDELIG, AAR, Stadium.FORELOPIG))
                .hasMessageContaining("kan ikke bli foreløpige");
    }

    @Test
    void en_ny_versjon_ma_si_hva_som_er_rettet() {
        assertThatThrownBy(() -> Utgave.etter(utgivelse(Stadium.ENDELIG), AAR, Stadium.ENDELIG, " "))
                .hasMessageContaining("merknad");
    }

    @Test
    void tallene_kommer_klokka_atte_i_oslo_sommer_og_vinter() {
        assertThat(Kalenderpost.morgenen(LocalDate.of(2027, 6, 15))).isEqualTo(Instant.parse("2027-06-15T06:00:00Z"));
        assertThat(Kalenderpost.morgenen(LocalDate.of(2027, 1, 15))).isEqualTo(Instant.parse("2027-01-15T07:00:00Z"));
    }

    @Test
    void halvar_og_ar_blandes_ikke() {
        assertThatThrownBy(() -> Kalenderpost.krevPerioder(Slag.HALVAAR, List.of("2026")))
                .hasMessageContaining("2026H1");
    }

    private static Versjon etter(Stadium gammelt, List<String> perioder, Stadium naa) {
        return Utgave.etter(utgivelse(gammelt), perioder, naa, "Tallene for Vardø er rettet.")
                .versjon();
    }

    private static Utgivelse utgivelse(Stadium stadium) {
        return Utgivelse.bestilt(
                new BestillingId(UUID.randomUUID()),
                "Barnevernet",
                AAR,
                Instant.EPOCH,
                "bestiller",
                Utgave.forste(Slag.AAR, stadium));
    }
}
