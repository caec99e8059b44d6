package no.barnevernsregister.prikking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The places where suppression has gone wrong before. */
class FellerTest {
    private static final Dimensjon KJONN = Dimensjon.av("kjonn", List.of("a", "b"));
    private static final Innstillinger UTEN = new Innstillinger(3, Nullmodus.SHOW, Enslige.NONE);

    @Test
    void to_tabeller_med_hvert_sitt_regiontre_gir_ikke_differansen() {
        Dimensjon kommune = Dimensjon.av(
                "kommune",
                tre("fylke", Map.of("K1", "F1", "K2", "F1", "K3", "F1", "K4", "F2", "K5", "F2")),
                tre("region", Map.of("K1", "R1", "K2", "R1", "K3", "R2", "K4", "R2", "K5", "R3")));
        Problem problem = Problem.av(kommune, KJONN)
                .med(
                        "",
                        celler(Map.of("K1", 20L, "K2", 30L, "K3", 2L, "K4", 40L, "K5", 50L)),
                        UTEN,
                        "fylke*kjonn",
                        "region");

        Resultat svar = Prikker.prikk(problem);

        // F1 - R1 is K3, two children, which no table shows.
        assertThat(verdi(svar, "fylke*kjonn", "F1", "ALLE").isPresent()
                        && verdi(svar, "region", "R1", "ALLE").isPresent())
                .isFalse();
        assertThat(svar.celler()).noneMatch(c -> c.koder().contains("K3"));
    }

    @Test
    void en_gruppe_i_en_gruppe_i_et_annet_tre_gir_ikke_resten() {
        Dimensjon kommune = Dimensjon.av(
                "kommune",
                tre("ny", Map.of("A1", "N1", "A2", "N1", "A3", "N2", "A4", "N2", "A5", "N3")),
                tre("gammel", Map.of("A1", "G1", "A2", "G1", "A3", "G1", "A4", "G1", "A5", "G2")));
        Problem problem = Problem.av(kommune)
                .med(
                        "",
                        List.of(
                                new Indrecelle(List.of("A1"), 20),
                                new Indrecelle(List.of("A2"), 30),
                                new Indrecelle(List.of("A3"), 1),
                                new Indrecelle(List.of("A4"), 2),
                                new Indrecelle(List.of("A5"), 60)),
                        UTEN,
                        "ny",
                        "gammel");

        Resultat svar = Prikker.prikk(problem);

        assertThat(verdi(svar, "ny", "N2")).isEmpty();
        assertThat(verdi(svar, "gammel", "G1").isPresent()
                        && verdi(svar, "ny", "N1").isPresent())
                .isFalse();
    }

    @Test
    void tre_enere_pa_rad_far_ikke_summen_sin_vist() {
        Dimensjon alder = Dimensjon.av("alder", List.of("x", "y", "z"));
        Problem problem = Problem.av(alder)
                .med(
                        "",
                        List.of("x", "y", "z").stream()
                                .map(k -> new Indrecelle(List.of(k), 1))
                                .toList(),
                        new Innstillinger(2, Nullmodus.SHOW, Enslige.ANY_SUM),
                        "alder");

        assertThat(verdi(Prikker.prikk(problem), "alder", "ALLE")).isEmpty();
    }

    @Test
    void fylke_med_to_kommuner_skjuler_begge_og_fylke_med_en_er_samme_celle() {
        Dimensjon kommune = Dimensjon.av(
                "kommune", tre("fylke", Map.of("K1", "F1", "K2", "F1", "K3", "F2", "K4", "F3", "K5", "F3")));
        Problem problem = Problem.av(kommune)
                .med("", en(Map.of("K1", 2L, "K2", 9L, "K3", 3L, "K4", 40L, "K5", 50L)), UTEN, "kommune");

        Resultat svar = Prikker.prikk(problem);

        assertThat(verdi(svar, "kommune", "K1")).isEmpty();
        assertThat(verdi(svar, "kommune", "K2").isEmpty()
                        || verdi(svar, "kommune", "F1").isEmpty())
                .isTrue();
        assertThat(verdi(svar, "kommune", "K3")).isEmpty();
        assertThat(verdi(svar, "kommune", "F2")).isEmpty();
        assertThat(svar.rapport().primare()).isEqualTo(2);
    }

    @Test
    void andel_pa_hundre_prosent_og_liten_rest_skjules() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3", "K4"));
        Problem problem = Problem.av(kommune)
                .med("barn", en(Map.of("K1", 10L, "K2", 20L, "K3", 30L, "K4", 40L)), UTEN, "kommune")
                .med("med_tiltak", en(Map.of("K1", 10L, "K2", 18L, "K3", 15L, "K4", 20L)), UTEN, "kommune")
                .med(new Sammenheng.Andel("med_tiltak", "barn", true));

        Resultat svar = Prikker.prikk(problem);
        var vist = new Vist(svar);

        assertThat(vist.antall("med_tiltak", List.of("K1"))).isEmpty();
        assertThat(vist.andel("med_tiltak", "barn", List.of("K1"))).isEmpty();
        assertThat(vist.andel("med_tiltak", "barn", List.of("K2"))).isEmpty();
        assertThat(vist.rate("med_tiltak", List.of("K2"), 1000)).isEmpty();
        assertThat(vist.andel("med_tiltak", "barn", List.of("K3"))).hasValue(0.5);
        assertThat(vist.endring("barn", List.of("K3"), List.of("K4"))).hasValue(10);
    }

    @Test
    void nevner_pa_en_til_tre_skjuler_telleren() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3"));
        Problem problem = Problem.av(kommune)
                .med("barn", en(Map.of("K1", 3L, "K2", 20L, "K3", 30L)), UTEN, "kommune")
                .med("med_tiltak", en(Map.of("K2", 10L, "K3", 15L)), UTEN, "kommune")
                .med(new Sammenheng.Andel("med_tiltak", "barn", false));

        assertThat(new Vist(Prikker.prikk(problem)).antall("med_tiltak", List.of("K1")))
                .isEmpty();
    }

    @Test
    void kommune_uten_barn_vises_som_null_eller_skjules_helt() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3"));
        List<Indrecelle> celler = celler(Map.of("K1", 20L, "K2", 2L));

        Resultat vist = Prikker.prikk(Problem.av(kommune, KJONN).med("", celler, UTEN, "kommune*kjonn"));
        Resultat skjult = Prikker.prikk(Problem.av(kommune, KJONN)
                .med("", celler, new Innstillinger(3, Nullmodus.HIDE, Enslige.NONE), "kommune*kjonn"));

        assertThat(verdi(vist, "kommune*kjonn", "K3", "a")).hasValue(0);
        assertThat(verdi(vist, "kommune*kjonn", "K3", "ALLE")).hasValue(0);
        assertThat(verdi(skjult, "kommune*kjonn", "K3", "a")).isEmpty();
        assertThat(verdi(skjult, "kommune*kjonn", "K3", "ALLE")).isEmpty();
    }

    @Test
    void niva_som_faller_sammen_med_et_annet_har_en_status() {
        Dimensjon kommune = Dimensjon.av(
                "kommune",
                tre("fylke", Map.of("K1", "F1", "K2", "F1", "K3", "F2")),
                tre("region", Map.of("K1", "R1", "K2", "R1", "K3", "R2")));
        Resultat svar = Prikker.prikk(Problem.av(kommune, KJONN)
                .med("", celler(Map.of("K1", 2L, "K2", 30L, "K3", 40L)), UTEN, "kommune*kjonn"));

        for (String kjonn : List.of("a", "b", "ALLE")) {
            assertThat(verdi(svar, "kommune*kjonn", "F1", kjonn)).isEqualTo(verdi(svar, "kommune*kjonn", "R1", kjonn));
            assertThat(verdi(svar, "kommune*kjonn", "F2", kjonn)).isEqualTo(verdi(svar, "kommune*kjonn", "K3", kjonn));
        }
    }

    @Test
    void ett_barn_som_har_flyttet_siden_forrige_utgivelse_kan_ikke_sees() {
        Dimensjon kommune = Dimensjon.av(
                "kommune", tre("fylke", Map.of("K1", "F1", "K2", "F1", "K3", "F1", "K4", "F2", "K5", "F2")));
        Problem for_ = Problem.av(kommune)
                .med("", en(Map.of("K1", 10L, "K2", 20L, "K3", 30L, "K4", 2L, "K5", 50L)), UTEN, "kommune");
        Problem etter = Problem.av(kommune)
                .med("", en(Map.of("K1", 9L, "K2", 21L, "K3", 30L, "K4", 5L, "K5", 50L)), UTEN, "kommune")
                .etter(Prikker.prikk(for_).celler());

        Resultat svar = Prikker.prikk(etter);

        assertThat(verdi(svar, "kommune", "K1")).isEmpty();
        assertThat(verdi(svar, "kommune", "K2")).isEmpty();
        assertThat(verdi(svar, "kommune", "K3")).hasValue(30);
        // Hidden before, and no longer small: hidden still.
        assertThat(verdi(svar, "kommune", "K4")).isEmpty();
    }

    @Test
    void delte_og_sammenslatte_kommuner_beskytter_resten() {
        // Old G1 was split in N1 and N2; old G2 and G3 were merged to N3. The atoms are the parts that never changed.
        Dimensjon kommune = Dimensjon.av(
                "kommune",
                tre("ny", Map.of("A1", "N1", "A2", "N2", "A3", "N3", "A4", "N3", "A5", "N4")),
                tre("gammel", Map.of("A1", "G1", "A2", "G1", "A3", "G2", "A4", "G3", "A5", "G4")));
        List<Publisertcelle> gamle = List.of(
                new Publisertcelle("", "", List.of("G1"), OptionalLong.of(22)),
                new Publisertcelle("", "", List.of("G2"), OptionalLong.of(30)));
        Problem problem = Problem.av(kommune)
                .med("", en(Map.of("A1", 20L, "A2", 2L, "A3", 30L, "A4", 1L, "A5", 60L)), UTEN, "ny", "gammel")
                .etter(gamle);

        Resultat svar = Prikker.prikk(problem);

        assertThat(verdi(svar, "gammel", "G1")).as("known from before").hasValue(22);
        assertThat(verdi(svar, "ny", "N1")).as("G1 - N1 is N2, two children").isEmpty();
        assertThat(verdi(svar, "ny", "N3")).as("N3 - G2 is G3, one child").isEmpty();
    }

    @Test
    void ett_barn_med_tre_tiltak_er_ett_barn() {
        Dimensjon tiltak = Dimensjon.av("tiltak", List.of("T1", "T2", "T3"));
        var telling = new Telling(
                "",
                List.of(Tabell.av("tiltak")),
                List.of(
                        new Indrecelle(List.of("T1"), 9, 1),
                        new Indrecelle(List.of("T2"), 9, 8),
                        new Indrecelle(List.of("T3"), 9, 7)),
                List.of(new Barnetall(List.of("ALLE"), 9)),
                UTEN);

        Resultat svar = Prikker.prikk(Problem.av(tiltak).med(telling));

        assertThat(verdi(svar, "tiltak", "T1")).isEmpty();
        assertThat(svar.rapport().primare()).isEqualTo(1);
    }

    @Test
    void kategorier_som_overlapper_skjules_med_sin_rest() {
        Dimensjon tiltak = Dimensjon.av("tiltak", List.of("T1", "T2")).overlappende();
        List<Indrecelle> celler = List.of(
                new Indrecelle(List.of("T1"), 18),
                new Indrecelle(List.of("T2"), 12),
                new Indrecelle(List.of("ALLE"), 20));

        Resultat svar = Prikker.prikk(Problem.av(tiltak).med("", celler, UTEN, "tiltak"));

        // 20 - 18 leaves two children without T1.
        assertThat(verdi(svar, "tiltak", "T1").isPresent()
                        && verdi(svar, "tiltak", "ALLE").isPresent())
                .isFalse();
        assertThat(verdi(svar, "tiltak", "T2")).hasValue(12);
    }

    @Test
    void flyt_er_en_linje_selv_om_ingen_tabell_viser_den() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3"));
        Problem problem = Problem.av(kommune)
                .med("start", en(Map.of("K1", 10L, "K2", 20L, "K3", 30L)), UTEN, "kommune")
                .med("nye", en(Map.of("K1", 2L, "K2", 8L, "K3", 9L)), UTEN, "kommune")
                .med("avsluttede", en(Map.of("K1", 4L, "K2", 4L, "K3", 5L)), UTEN, "kommune")
                .med("slutt", en(Map.of("K1", 8L, "K2", 24L, "K3", 34L)), UTEN, "kommune")
                .med(new Sammenheng.Flyt("start", "nye", "avsluttede", "slutt"));

        var vist = new Vist(Prikker.prikk(problem));

        assertThat(vist.antall("nye", List.of("K1"))).isEmpty();
        assertThat(List.of("start", "avsluttede", "slutt").stream()
                        .filter(t -> vist.antall(t, List.of("K1")).isEmpty()))
                .isNotEmpty();
    }

    @Test
    void unntak_vises_og_nektes_nar_det_avslorer_andre() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3"));
        Problem problem = Problem.av(kommune).med("", en(Map.of("K1", 2L, "K2", 3L, "K3", 30L)), UTEN, "kommune");
        var dato = LocalDate.of(2026, 11, 24);

        Resultat ett = Prikker.prikk(problem.med(new Unntak("", List.of("K1"), "samtykke", "leder", dato)));

        assertThat(verdi(ett, "kommune", "K1")).hasValue(2);
        assertThat(verdi(ett, "kommune", "K2")).isEmpty();
        assertThatThrownBy(() -> Prikker.prikk(problem.med(new Unntak("", List.of("K1"), "samtykke", "leder", dato))
                        .med(new Unntak("", List.of("K3"), "samtykke", "leder", dato))
                        .med(new Unntak("", List.of("ALLE"), "samtykke", "leder", dato))))
                .isInstanceOf(UsikkerUtgivelse.class);
    }

    @Test
    void belop_der_en_giver_dominerer_skjules() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3"));
        var telling = new Telling(
                        "kroner",
                        List.of(Tabell.av("kommune")),
                        List.of("K1", "K2", "K3").stream()
                                .map(k -> new Indrecelle(List.of(k), 1000, 50))
                                .toList(),
                        List.of(),
                        UTEN)
                .medBidrag(List.of(
                        new Bidrag(List.of("K1"), "p", 900),
                        new Bidrag(List.of("K1"), "q", 60),
                        new Bidrag(List.of("K1"), "r", 40),
                        new Bidrag(List.of("K2"), "p", 400),
                        new Bidrag(List.of("K2"), "q", 300),
                        new Bidrag(List.of("K2"), "r", 300),
                        new Bidrag(List.of("K3"), "p", 400),
                        new Bidrag(List.of("K3"), "s", 300),
                        new Bidrag(List.of("K3"), "t", 300)));

        Resultat svar = Prikker.prikk(Problem.av(kommune).med(telling));

        assertThat(svar.rapport().primare()).isEqualTo(1);
        assertThat(new Vist(svar).antall("kroner", List.of("K1"))).isEmpty();
    }

    @Test
    void ar_i_blokker_faller_hver_for_seg() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3"));
        Dimensjon aar = Dimensjon.blokk("aar", List.of("2024", "2025"));
        var celler = new ArrayList<Indrecelle>();
        for (String ar : List.of("2024", "2025")) {
            Map.of("K1", 2L, "K2", 20L, "K3", 30L).forEach((k, v) -> celler.add(new Indrecelle(List.of(k, ar), v)));
        }

        Resultat svar = Prikker.prikk(Problem.av(kommune, aar).med("", celler, UTEN, "kommune"));

        assertThat(svar.celler())
                .noneMatch(c -> c.koder().getLast().equals("ALLE"))
                .hasSize(8);
        assertThat(svar.rapport().sekundare()).isEqualTo(2);
    }

    @Test
    void kommunen_selv_kan_ikke_regne_ut_naboens_celler() {
        Dimensjon kommune = Dimensjon.av(
                "kommune", tre("fylke", Map.of("K1", "F1", "K2", "F1", "K3", "F1", "K4", "F2", "K5", "F2")));
        Problem problem = Problem.av(kommune)
                .med("", en(Map.of("K1", 2L, "K2", 3L, "K3", 30L, "K4", 40L, "K5", 50L)), UTEN, "kommune");

        assertThat(avslorte(problem, Prikker.prikk(problem), "K1", "K2")).isTrue();
        assertThat(avslorte(problem, Prikker.prikk(problem.motInnsidere("kommune")), "K1", "K2"))
                .isFalse();
        assertThat(avslorte(problem, Prikker.prikk(problem.motInnsidere("kommune")), "K2", "K1"))
                .isFalse();
    }

    @Test
    void det_eneste_barnet_i_en_celle_kan_ikke_regne_ut_naboen() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1", "K2", "K3", "K4"));
        Problem problem =
                Problem.av(kommune).med("", en(Map.of("K1", 1L, "K2", 2L, "K3", 30L, "K4", 40L)), UTEN, "kommune");

        // K1 + K2 is 3 for anybody, so the child in K1 knows K2.
        assertThat(Prikker.prikk(problem).rapport().sekundare()).isZero();
        assertThat(Prikker.prikk(problem.motInnsidere(Problem.ENSLIGE))
                        .rapport()
                        .sekundare())
                .isPositive();
    }

    @Test
    void stokket_inndata_gir_samme_svar_i_en_hel_utgivelse() {
        Dimensjon kommune = Dimensjon.av("kommune", tre("fylke", Map.of("K1", "F1", "K2", "F1", "K3", "F2")));
        List<Indrecelle> celler = new ArrayList<>(celler(Map.of("K1", 5L, "K2", 2L, "K3", 44L)));
        Problem problem = Problem.av(kommune, KJONN)
                .med("barn", celler, Innstillinger.VANLIGE, "kommune*kjonn", "fylke")
                .med("tiltak", celler, Innstillinger.VANLIGE, "fylke*kjonn");
        Collections.shuffle(celler, new Random(3));
        Problem stokket = Problem.av(kommune, KJONN)
                .med("barn", celler, Innstillinger.VANLIGE, "kommune*kjonn", "fylke")
                .med("tiltak", celler, Innstillinger.VANLIGE, "fylke*kjonn");

        assertThat(Prikker.prikk(stokket)).isEqualTo(Prikker.prikk(problem));
    }

    @Test
    void det_som_ikke_henger_sammen_nektes_med_en_setning() {
        Dimensjon kommune = Dimensjon.av("kommune", List.of("K1"));
        Problem tom = Problem.av(kommune);

        assertThatThrownBy(() -> Prikker.prikk(tom.med("", en(Map.of("K9", 1L)), UTEN, "kommune")))
                .hasMessage("Unknown code K9 in dimension kommune.");
        assertThatThrownBy(() -> Prikker.prikk(tom.med("", List.of(), UTEN, "fylke")))
                .hasMessageContaining("names fylke, which is neither a dimension nor a level");
        assertThatThrownBy(() -> Prikker.prikk(tom.med("a", en(Map.of("K1", 2L)), UTEN, "kommune")
                        .med("b", en(Map.of("K1", 1L)), UTEN, "kommune")
                        .med(new Sammenheng.Andel("a", "b", false))))
                .hasMessageContaining("more than its whole");
        assertThatThrownBy(() -> new Indrecelle(List.of("K1"), -1)).hasMessageContaining("negative");
    }

    private static boolean avslorte(Problem problem, Resultat svar, String innsider, String annen) {
        var orakel = new Orakel(problem, svar);
        var kjente = orakel.viste();
        kjente.add(orakel.celle(innsider));
        return orakel.avledbar(orakel.celle(annen), kjente);
    }

    private static Hierarki tre(String niva, Map<String, String> grupper) {
        Map<String, List<String>> stier = new TreeMap<>();
        grupper.forEach((k, g) -> stier.put(k, List.of(g)));
        return new Hierarki(stier, List.of(niva));
    }

    private static List<Indrecelle> en(Map<String, Long> antall) {
        return antall.entrySet().stream()
                .map(e -> new Indrecelle(List.of(e.getKey()), e.getValue()))
                .toList();
    }

    /** A third of the children of a kommune are a, the rest b. */
    private static List<Indrecelle> celler(Map<String, Long> antall) {
        Map<List<String>, Long> svar = new LinkedHashMap<>();
        new TreeMap<>(antall).forEach((k, n) -> {
            svar.put(List.of(k, "a"), n / 3);
            svar.put(List.of(k, "b"), n - n / 3);
        });
        return svar.entrySet().stream()
                .map(e -> new Indrecelle(e.getKey(), e.getValue()))
                .toList();
    }

    private static OptionalLong verdi(Resultat svar, String tabell, String... koder) {
        return svar.celler().stream()
                .filter(c -> c.tabell().equals(tabell) && c.koder().equals(List.of(koder)))
                .findFirst()
                .orElseThrow()
                .verdi();
    }
}
