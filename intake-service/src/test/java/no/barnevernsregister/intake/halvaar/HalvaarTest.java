package no.barnevernsregister.intake.halvaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HalvaarTest {

    private static final Halvaar HOST = new Halvaar(2026, 2);
    private static final Tjeneste VARDO = Tjeneste.alene(Utfyllinger.VARDO);

    @Test
    void et_halvaar_leses_og_regnes_med() {
        assertThat(Halvaar.les("2026H2")).contains(HOST);
        assertThat(Halvaar.les("2026H3")).isEmpty();
        assertThat(Halvaar.les("1999H1")).isEmpty();
        assertThat(HOST.forrige()).isEqualTo(new Halvaar(2026, 1));
        assertThat(HOST.neste()).isEqualTo(new Halvaar(2027, 1));
        assertThat(HOST.sisteDag()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Halvaar.rapporteresPaa(LocalDate.of(2026, 12, 31))).isEqualTo(new Halvaar(2026, 1));
        assertThat(Halvaar.rapporteresPaa(LocalDate.of(2027, 1, 1))).isEqualTo(HOST);
    }

    @Test
    void fristene_er_de_vanlige_naar_ingen_har_bestemt_noe_annet() {
        var frister = new Frister(Map.of(new Halvaar(2016, 2), LocalDate.of(2017, 1, 23)), Map.of());
        assertThat(frister.forKommune(HOST)).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(frister.forStatsforvalter(HOST)).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(frister.forKommune(HOST.forrige())).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(frister.forStatsforvalter(HOST.forrige())).isEqualTo(LocalDate.of(2026, 8, 8));
        assertThat(frister.forKommune(new Halvaar(2016, 2))).isEqualTo(LocalDate.of(2017, 1, 23));
    }

    @Test
    void rollene_gir_det_de_skal_og_ikke_mer() {
        Bruker rapportor = bruker("rapportor:5634");
        assertThat(rapportor.kanFylle(VARDO)).isTrue();
        assertThat(rapportor.kanSende(VARDO)).isFalse();
        assertThat(bruker("godkjenner:5634").kanSende(VARDO)).isTrue();
        assertThat(bruker("leser:5634").iTjenesten(VARDO)).isTrue();
        assertThat(bruker("leser:5634").kanFylle(VARDO)).isFalse();
        assertThat(bruker("rapportor:5607").iTjenesten(VARDO)).isFalse();
        assertThat(bruker("lokal-administrator:5634").kanFylle(VARDO)).isFalse();
        assertThat(bruker("bufdir-analytiker").kanMotta()).isFalse();
        assertThat(bruker("bufdir-administrator").kanMotta()).isTrue();
    }

    @Test
    void en_statsforvalter_har_alle_fylkene_til_embetet() {
        Bruker sigrid = bruker("statsforvalter:56");
        assertThat(sigrid.kanVurdere(VARDO, HOST)).isTrue();
        assertThat(sigrid.kanVurdere(Tjeneste.alene(Enhet.les("5501").orElseThrow()), HOST))
                .as("Troms har samme embete som Finnmark")
                .isTrue();
        assertThat(sigrid.kanVurdere(Tjeneste.alene(Enhet.les("1806").orElseThrow()), HOST))
                .isFalse();
    }

    @Test
    void kommunerollen_gjelder_bydelene_og_medlemmer_ser_samarbeidets_rapport() {
        Tjeneste bydel = Tjeneste.alene(Enhet.les("030101").orElseThrow());
        assertThat(bruker("rapportor:0301").kanFylle(bydel)).isTrue();
        assertThat(bruker("rapportor:030102").kanFylle(bydel)).isFalse();
        var samarbeid = new Tjeneste(Utfyllinger.VARDO, List.of(Utfyllinger.VARDO, Utfyllinger.VADSO));
        assertThat(bruker("rapportor:5607").iTjenesten(samarbeid)).isTrue();
        assertThat(bruker("rapportor:5607").kanFylle(samarbeid)).isFalse();
    }

    private static Bruker bruker(String tilgang) {
        return new Bruker("id", "Navn", Set.of(tilgang));
    }
}
