package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Krav;
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Id1Test {

    private final Id1 regel = new Id1();

    private static final UUID EN = UUID.randomUUID();
    private static final UUID ANNEN = UUID.randomUUID();

    @Test
    void samme_status_to_ganger_i_vedtaket_eller_i_to_vedtak() {
        assertThat(enSak().med(vedtakMed(List.of(), status(EN), status(EN))).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.type()).isEqualTo("Status");
                    assertThat(funn.elementId()).isEqualTo(EN);
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                });
        assertThat(enSak().med(vedtakMed(List.of(), status(EN)))
                        .med(vedtakMed(List.of(), status(EN)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void hver_gjentakelse_meldes() {
        assertThat(enSak().med(vedtakMed(List.of(), status(EN), status(EN), status(EN)))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void et_krav_og_en_status_kan_ha_samme_id() {
        assertThat(enSak().med(vedtakMed(List.of(new Krav(EN, START, null)), status(EN), status(ANNEN)))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(vedtakMed(List.of(new Krav(EN, START, null), new Krav(EN, START, null)), status(ANNEN)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void besok_i_tilsyn_og_oppfolging_proves_hver_for_seg() {
        var utfort = List.of(new Utfort(EN, START), new Utfort(EN, START.plusDays(30)));
        var ett = List.of(new Utfort(EN, START));
        var hyppighet = List.of(new Hyppighet(EN, START, "4"), new Hyppighet(EN, START, "2"));
        var ansvarlig = new TilsynAnsvarlig(EN, START, new Kommunenummer("3401"));
        assertThat(enSak().med(fosterhjem(new Tilsyn(List.of(ansvarlig, ansvarlig), hyppighet, utfort), null))
                        .funn(regel))
                .extracting(funn -> funn.verdier().get("Slag"))
                .containsExactly("Tilsyn/Ansvarlig", "Tilsyn/Hyppighet", "Tilsyn/Utfort");
        assertThat(enSak().med(fosterhjem(null, new Oppfolging(hyppighet, utfort)))
                        .funn(regel))
                .extracting(funn -> funn.type())
                .containsExactly("Hyppighet", "Utfort");
        assertThat(enSak().med(fosterhjem(new Tilsyn(List.of(), List.of(), ett), new Oppfolging(List.of(), ett)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_slettet_proves_ikke() {
        assertThat(enSak().med(vedtakMed(List.of(), status(EN), status(EN)).somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    private static Status status(UUID id) {
        return new Status(id, START, "1");
    }

    private static Vedtak vedtakMed(List<Krav> krav, Status... status) {
        return new Vedtak(
                UUID.randomUUID(),
                null,
                START,
                false,
                lov("BVL2021", "5", "1"),
                List.of(),
                krav,
                List.of(status),
                null);
    }

    private static Tiltak fosterhjem(@Nullable Tilsyn tilsyn, @Nullable Oppfolging oppfolging) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                START,
                false,
                lov("BVL2021", "5", "1"),
                List.of(),
                new Kategori("2.1", null),
                List.of(),
                tilsyn,
                oppfolging,
                null,
                null);
    }
}
