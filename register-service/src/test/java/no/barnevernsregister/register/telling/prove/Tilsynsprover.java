package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.register.sak.Saksbygger;

/** Visits to children in foster homes: supervision (tilsyn) and follow-up (oppfølging). */
final class Tilsynsprover implements Provesamling {

    private static final List<String> INGEN = List.of();

    @Override
    public List<Prove> prover() {
        return List.of(
                besokIPerioden(),
                oppfolgingForSeg(),
                ettAar(),
                heleMaaneder(),
                ingenKravFraFoerTreMaaneder(),
                hyppigheten(),
                forTiltaket(),
                ikkeOppfylt(),
                hvilkeHjem(),
                hvilkeBarn(),
                institusjonVedSiden(),
                toFosterhjem());
    }

    private static Prove besokIPerioden() {
        return Prove.at("fire besøk i året er to i halvåret; bare besøk i perioden teller")
                .gitt(enSak().med(etTiltak("2024-01-01")
                        .kategori("2.2")
                        .tilsyn(
                                List.of("2024-01-01:4"),
                                "2024-12-31",
                                "2025-01-01",
                                "2025-03-01",
                                "2025-06-30",
                                "2025-07-01",
                                "2025-12-31",
                                "2026-01-01")))
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025", "over_1_ar=1")
                .venter("tilsyn_krav", "2025", "over_1_ar=4")
                .venter("tilsyn_utfort", "2025", "over_1_ar=5")
                .venter("barn_fosterhjem_tilsyn_oppfylt", "2025", "over_1_ar=1")
                .venter("tilsyn_krav", "2025H1", "over_1_ar=2")
                .venter("tilsyn_utfort", "2025H1", "over_1_ar=3")
                .venter("tilsyn_utfort", "2025H2", "over_1_ar=2")
                .venter("barn_fosterhjem_tilsyn_oppfylt", "2025H2", "over_1_ar=1")
                .venterBarn("tilsyn_utfort", "2025", "over_1_ar=1");
    }

    private static Prove oppfolgingForSeg() {
        return Prove.at("oppfølging har sin egen hyppighet og sine egne besøk")
                .gitt(enSak().med(etTiltak("2024-01-01")
                        .kategori("2.2")
                        .tilsyn(List.of("2024-01-01:2"), "2025-02-02")
                        .oppfolging(List.of("2024-01-01:4"), "2025-02-02", "2025-04-02", "2025-06-02", "2025-08-02")))
                .venter("tilsyn_krav", "2025", "over_1_ar=2")
                .venter("tilsyn_utfort", "2025", "over_1_ar=1")
                .venter("barn_fosterhjem_tilsyn_oppfylt", "2025", "")
                .venter("oppfolging_krav", "2025", "over_1_ar=4")
                .venter("oppfolging_utfort", "2025", "over_1_ar=4")
                .venter("barn_fosterhjem_oppfolging_per_slutt", "2025", "over_1_ar=1")
                .venter("barn_fosterhjem_oppfolging_oppfylt", "2025", "over_1_ar=1")
                .venter("oppfolging_krav", "2025H2", "over_1_ar=2")
                .venter("barn_fosterhjem_oppfolging_oppfylt", "2025H2", "");
    }

    private static Prove ettAar() {
        return Prove.at("begynt tolv måneder før siste dag er over ett år, dagen etter er under")
                .gitt(hjem("2024-12-31"), hjem("2025-01-01"))
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025", "over_1_ar=1 under_1_ar=1")
                .venter("barn_fosterhjem_oppfolging_per_slutt", "2025", "over_1_ar=1 under_1_ar=1")
                .venter("tilsyn_krav", "2025", "over_1_ar=4 under_1_ar=4")
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025H1", "under_1_ar=2");
    }

    private static Saksbygger hjem(String fra) {
        return enSak().med(etTiltak(fra).kategori("2.2"));
    }

    private static Prove heleMaaneder() {
        // From 15 April eight whole months are left: 4 × 8 ÷ 12 = 2.67 and 2 × 8 ÷ 12 = 1.33.
        return Prove.at("kravet er hyppigheten ganger hele måneder i perioden, rundet ned")
                .gitt(enSak().med(etTiltak("2025-04-15")
                        .kategori("2.1")
                        .tilsyn(List.of("2025-04-15:4"))
                        .oppfolging(List.of("2025-04-15:2"))))
                .venter("tilsyn_krav", "2025", "under_1_ar=2")
                .venter("oppfolging_krav", "2025", "under_1_ar=1")
                .venter("tilsyn_krav", "2025H2", "under_1_ar=2")
                .venter("oppfolging_krav", "2025H2", "under_1_ar=1")
                .venter("tilsyn_krav", "2025H1", "");
    }

    private static Prove ingenKravFraFoerTreMaaneder() {
        return Prove.at("mindre enn tre måneder gir ingen krav, og er oppfylt uten besøk")
                .gitt(hjem("2025-10-02"))
                .venter("tilsyn_krav", "2025", "")
                .venter("barn_fosterhjem_tilsyn_oppfylt", "2025", "under_1_ar=1")
                .venter("barn_fosterhjem_oppfolging_oppfylt", "2025", "under_1_ar=1")
                .venter("tilsyn_utfort", "2025", "");
    }

    private static Prove hyppigheten() {
        return Prove.at("hyppigheten er den som gjelder siste dag; 4 når ingen gjør det")
                .gitt(
                        medHyppighet("2024-01-01:4", "2025-12-31:2"),
                        medHyppighet("2024-01-01:2", "2026-01-01:4"),
                        medHyppighet("2026-01-01:2"),
                        medHyppighet("2025-05-05:2", "2024-01-01:4"))
                .venter("tilsyn_krav", "2025", "over_1_ar=10")
                .venter("tilsyn_krav", "2024", "under_1_ar=14");
    }

    private static Saksbygger medHyppighet(String... hyppigheter) {
        return enSak().med(etTiltak("2024-01-01").kategori("2.2").tilsyn(List.of(hyppigheter)));
    }

    private static Prove forTiltaket() {
        return Prove.at("et besøk før tiltaket begynte teller ikke")
                .gitt(enSak().med(etTiltak("2025-03-01")
                        .kategori("2.2")
                        .tilsyn(List.of("2025-03-01:4"), "2025-02-28", "2025-03-01")
                        .oppfolging(List.of("2025-03-01:4"), "2025-02-28", "2025-03-01")))
                .venter("tilsyn_utfort", "2025", "under_1_ar=1")
                .venter("oppfolging_utfort", "2025", "under_1_ar=1")
                .venter("tilsyn_krav", "2025", "under_1_ar=3");
    }

    private static Prove ikkeOppfylt() {
        return Prove.at("ett besøk for lite er ikke oppfylt, og summen av mange hjelper ikke det ene barnet")
                .gitt(
                        medBesok("2025-02-02", "2025-03-03", "2025-04-04"),
                        medBesok("2025-02-02", "2025-03-03", "2025-04-04", "2025-05-05", "2025-06-06", "2025-07-07"))
                .venter("tilsyn_krav", "2025", "over_1_ar=8")
                .venter("tilsyn_utfort", "2025", "over_1_ar=9")
                .venter("barn_fosterhjem_tilsyn_oppfylt", "2025", "over_1_ar=1")
                .venterBarn("tilsyn_krav", "2025", "over_1_ar=2");
    }

    private static Saksbygger medBesok(String... dager) {
        return enSak().med(etTiltak("2024-01-01").kategori("2.2").tilsyn(INGEN, dager));
    }

    private static Prove hvilkeHjem() {
        var saker = Stream.of("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99", "1.1", "8.4", "3.6")
                .map(kategori -> enSak().med(etTiltak("2024-01-01").kategori(kategori)))
                .toArray(Saksbygger[]::new);
        return Prove.at("fosterhjem, beredskapshjem og midlertidige hjem; ikke institusjon og bolig")
                .gitt(saker)
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025", "over_1_ar=7")
                .venter("barn_fosterhjem_oppfolging_per_slutt", "2025", "over_1_ar=7");
    }

    private static Prove hvilkeBarn() {
        var hjem = etTiltak("2024-01-01").kategori("2.2");
        return Prove.at("bare barn til og med 17 år; ikke ukjente")
                .gitt(
                        utenPersonalia().med(barn("2007-12-31", "1")).med(hjem),
                        utenPersonalia().med(barn("2008-01-01", "1")).med(hjem),
                        utenPersonalia().med(barn("2025-12-31", "2")).med(hjem),
                        utenPersonalia().med(barn("2026-01-01", "2")).med(hjem),
                        utenPersonalia().med(hjem))
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025", "over_1_ar=2")
                .venterPer(Dimensjon.ALDER, "barn_fosterhjem_tilsyn_per_slutt", "2025", "0-2=1 13-17=1")
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025H1", "over_1_ar=2");
    }

    private static Prove institusjonVedSiden() {
        return Prove.at("barnet som sist kom på institusjon, men beholder fosterhjemmet, er med")
                .gitt(enSak().med(etTiltak("2024-01-01").kategori("2.2"))
                        .med(etTiltak("2025-09-09").kategori("1.1")))
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025", "over_1_ar=1")
                .venter("barn_plassert_etter_kategori_per_slutt", "2025", "1.1=1");
    }

    private static Prove toFosterhjem() {
        return Prove.at("av to åpne fosterhjem teller det siste, likt begynt det første i rekkefølgen")
                .gitt(
                        enSak().med(etTiltak("2024-01-01").kategori("2.1").tilsyn(List.of("2024-01-01:4")))
                                .med(etTiltak("2025-01-01")
                                        .kategori("2.99")
                                        .tilsyn(List.of("2025-01-01:2"), "2025-05-05")),
                        enSak().med(etTiltak("2025-01-01")
                                        .kategori("2.6")
                                        .tilsyn(List.of("2025-01-01:2"), "2025-05-05"))
                                .med(etTiltak("2025-01-01").kategori("2.2").tilsyn(List.of("2024-01-01:4"))))
                .venter("barn_fosterhjem_tilsyn_per_slutt", "2025", "under_1_ar=2")
                .venter("tilsyn_krav", "2025", "under_1_ar=6")
                .venter("tilsyn_utfort", "2025", "under_1_ar=1");
    }
}
