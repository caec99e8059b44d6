package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static no.barnevernsregister.validation.regel.Saksbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Krav;
import no.barnevernsregister.contracts.bvr.KravKonklusjon;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Presisering1Test {

    private final Presisering1 regel = new Presisering1();

    @Test
    void grunnlaget_for_tiltak_proves() {
        assertThat(enSak().med(grunngitt("18", null)).funn(regel)).hasSize(1);
        assertThat(enSak().med(grunngitt("19", " ")).funn(regel)).hasSize(1);
        assertThat(enSak().med(grunngitt("19", "Noe annet")).funn(regel)).isEmpty();
        assertThat(enSak().med(grunngitt("17", null)).funn(regel)).isEmpty();
    }

    @Test
    void konklusjonen_paa_undersokelser_proves() {
        assertThat(enSak().med(undersokt("5", null)).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.verdier()).containsOnlyKeys("Konklusjon/Kode");
                });
        assertThat(enSak().med(undersokt("5", "Flyttet")).funn(regel)).isEmpty();
        assertThat(enSak().med(undersokt("4", null)).funn(regel)).isEmpty();
        assertThat(enSak().med(undersokelse(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void konklusjonen_paa_hvert_krav_proves() {
        var uten = krav(new KravKonklusjon(START, "9", null));
        var med = krav(new KravKonklusjon(START, "9", "Trukket"));
        assertThat(enSak().med(vedtakMed(uten, med, krav(null), krav(new KravKonklusjon(START, "2", null))))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.type()).isEqualTo("Krav");
                    assertThat(funn.elementId()).isEqualTo(uten.id());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.5", "1.2.3", "2.9"})
    void aarsaken_til_en_flytting_proves(String kode) {
        assertThat(enSak().med(flytting(new ArsakFra(kode, null), new FlyttingTil("6", null)))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(flytting(new ArsakFra(kode, "Annet"), new FlyttingTil("6", null)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void maalet_for_en_flytting_proves() {
        assertThat(enSak().med(flytting(new ArsakFra("2.9", "\t"), new FlyttingTil("8", null)))
                        .funn(regel))
                .hasSize(2);
        assertThat(enSak().med(flytting(new ArsakFra("2.1", null), new FlyttingTil("8", "Hytta")))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void koder_med_egen_regel_proves_ikke_her() {
        assertThat(enSak().med(melding(
                                START, START, List.of(new Melder("22", null)), List.of(new Saksinnhold("18", null))))
                        .med(tiltak("1.99", lov("BVL2021", "5", "1"), START, START, new Opphevelse("4", null)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_slettet_proves_ikke() {
        assertThat(enSak().med(undersokt("5", null).somSlettet()).funn(regel)).isEmpty();
    }

    private static Tiltak grunngitt(String kode, @Nullable String presisering) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                START,
                false,
                lov("BVL2021", "3", "1"),
                List.of(),
                new Kategori("3.6", null),
                List.of(new Saksinnhold(kode, presisering)),
                null,
                null,
                null,
                null);
    }

    private static Undersokelse undersokt(String kode, @Nullable String presisering) {
        return new Undersokelse(
                UUID.randomUUID(),
                null,
                START,
                false,
                List.of(),
                null,
                null,
                new UndersokelseKonklusjon(START, kode, presisering));
    }

    private static Krav krav(@Nullable KravKonklusjon konklusjon) {
        return new Krav(UUID.randomUUID(), START, konklusjon);
    }

    private static Vedtak vedtakMed(Krav... krav) {
        return new Vedtak(
                UUID.randomUUID(),
                null,
                START,
                false,
                lov("BVL2021", "5", "1"),
                List.of(),
                List.of(krav),
                List.of(new Status(UUID.randomUUID(), START, "1")),
                null);
    }

    private static Flytting flytting(ArsakFra fra, FlyttingTil til) {
        return new Flytting(UUID.randomUUID(), null, START, false, fra, til);
    }
}
