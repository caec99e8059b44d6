package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.kodeverk.Kodeverk;

/** Codes that are valid on their dates, weighted by repetition. */
final class Koder {

    private static final LocalDate NY_LOV = LocalDate.of(2023, 1, 1);

    private Koder() {}

    static String melder(Terning terning) {
        return terning.en(List.of("1", "2", "2", "3", "5", "8", "9", "9", "10", "10", "11", "14", "16", "22"));
    }

    static String saksinnhold(Terning terning, LocalDate dag) {
        return gyldig(
                terning,
                Kodeverk.SAKSINNHOLD,
                dag,
                List.of(
                        "2", "3", "4", "5", "6", "7", "12", "15", "20", "21", "22", "28", "1.1.01", "1.2.01", "1.3.02",
                        "2.1.01", "2.2.01", "3.1.01"));
    }

    static String henleggelse(Terning terning, LocalDate dag) {
        return gyldig(terning, Kodeverk.MELDING_KONKLUSJON, dag, List.of("1", "1", "1", "3", "5", "6"));
    }

    /** Help in the home; sometimes a place outside it. */
    static String hjelpetiltak(Terning terning) {
        return terning.en(List.of(
                "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.8", "4.3", "4.4", "4.5", "4.8", "5.1", "5.2", "6.1", "6.2",
                "7.1", "3.6", "3.5", "4.4"));
    }

    static String plassering(Terning terning, LocalDate dag) {
        return gyldig(
                terning,
                Kodeverk.KATEGORI,
                dag,
                List.of("2.1", "2.1", "2.2", "2.2", "2.2", "2.3", "2.4", "2.5", "2.6", "1.1"));
    }

    static Lovhjemmel hjelp(LocalDate dag) {
        return dag.isBefore(NY_LOV) ? lov("BVL", "4", "4", "2") : lov("BVL2021", "3", "1", "1");
    }

    static Lovhjemmel omsorg(LocalDate dag) {
        return dag.isBefore(NY_LOV) ? lov("BVL", "4", "12", "1") : lov("BVL2021", "5", "1", "1");
    }

    static Lovhjemmel akutt(LocalDate dag) {
        return dag.isBefore(NY_LOV) ? lov("BVL", "4", "6", "2") : lov("BVL2021", "4", "2", "1");
    }

    private static String gyldig(Terning terning, Kodeverk verk, LocalDate dag, List<String> koder) {
        return terning.en(
                koder.stream().filter(kode -> verk.kunneBrukes(kode, dag, dag)).toList());
    }

    private static Lovhjemmel lov(String lov, String kapittel, String paragraf, String ledd) {
        return new Lovhjemmel(lov, kapittel, paragraf, List.of(ledd), List.of(), List.of());
    }
}
