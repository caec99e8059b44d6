package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Kommune2Test {

    private final Kommune2 regel = new Kommune2();

    private static final LocalDate SISTE_DAG = LocalDate.of(2019, 12, 31);

    @Test
    void slaar_ut_naar_nummeret_ikke_finnes() {
        assertThat(enSak().med(medAnsvarlig("0000", START, null)).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.type()).isEqualTo("Ansvarlig");
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                });
        assertThat(enSak().med(medAnsvarlig("4601", START, null)).funn(regel)).isEmpty();
    }

    @Test
    void baade_det_gamle_og_det_nye_nummeret_er_i_orden_for_den_som_var_ansvarlig_da_det_skiftet() {
        assertThat(enSak().med(medAnsvarlig("0101", SISTE_DAG, null))
                        .med(medAnsvarlig("3001", SISTE_DAG, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_nummer_utenfor_tiden_slaar_ut() {
        assertThat(enSak().med(medAnsvarlig("0101", SISTE_DAG.plusDays(1), null))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(medAnsvarlig("3001", SISTE_DAG.minusDays(9), SISTE_DAG))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void det_som_er_eldre_enn_listen_har_numrene_den_begynte_med() {
        LocalDate gammel = LocalDate.of(2010, 1, 1);
        assertThat(enSak().med(medAnsvarlig("0101", gammel, gammel)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(medAnsvarlig("3001", gammel, gammel)).funn(regel))
                .hasSize(1);
    }

    @Test
    void uten_tilsyn_er_det_ingen_aa_prove() {
        assertThat(enSak().med(tiltak("2.1", lov("BVL2021", "5", "1"), START, null))
                        .funn(regel))
                .isEmpty();
    }

    private static Tiltak medAnsvarlig(String kommune, LocalDate fra, @Nullable LocalDate slutt) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                fra,
                false,
                lov("BVL2021", "5", "1"),
                List.of(),
                new Kategori("2.1", null),
                List.of(),
                new Tilsyn(
                        List.of(new TilsynAnsvarlig(UUID.randomUUID(), fra, new Kommunenummer(kommune))),
                        List.of(),
                        List.of()),
                null,
                null,
                slutt == null ? null : new Konklusjon(slutt));
    }
}
