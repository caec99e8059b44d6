package no.barnevernsregister.publishing.utgivelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.prikking.revisor.Bevisfil;
import no.barnevernsregister.prikking.revisor.Revisjonsrapport;
import no.barnevernsregister.prikking.revisor.Sjekk;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.skjerming.Skjermet;
import org.junit.jupiter.api.Test;

class KontrollTest {

    private static final List<String> AAR = List.of("2024", "2025");
    private static final List<String> FINNMARK = Provetall.fylke("56");
    private static final List<String> KOMMUNER = Provetall.med(FINNMARK, "4601", "0301");

    // With some seeds a second release has no pattern that the library finds safe; ADR 45.
    private final List<Tellingscelle> levert = Provetall.lag(4, KOMMUNER, AAR);
    private final Skjermet skjermet = Skjermet.av(Kube.av(levert, Fylker.hele(levert)), Map.of());
    private final Kontroll kontroll = Kontroll.av(skjermet, Utregning.av(skjermet, Serieverdier.INGEN), List.of());

    @Test
    void et_helt_fylke_er_med_og_et_halvt_er_utelatt() {
        Set<String> regioner = new TreeSet<>();
        kontroll.celler().forEach(celle -> regioner.add(celle.region()));

        assertThat(regioner).contains("F56", "4601", "0301").doesNotContain("F46", "F03", "ALLE");
    }

    @Test
    void revisoren_finner_ingenting_og_noe_er_skjult() {
        assertThat(kontroll.rapport().funn()).isEmpty();
        assertThat(kontroll.godkjent()).isTrue();
        assertThat(kontroll.tall().primare()).isGreaterThan(100);
        assertThat(kontroll.tall().sekundare()).isPositive();
        assertThat(kontroll.rapport().skjulte())
                .isEqualTo(kontroll.tall().primare() + kontroll.tall().sekundare());
    }

    @Test
    void sertifikatet_gjelder_fila_og_beviser_monsteret() {
        Bevisfil bevis = Bevisfil.les(kontroll.sertifikat());

        assertThat(bevis.hash()).isEqualTo(Tellingsfil.av(kontroll.celler()).sha256());
        assertThat(bevis.endringer()).isNotEmpty();
        assertThat(kontroll.bevisfeil()).isEmpty();
        Tellingsfil endret = Tellingsfil.av(vis(kontroll.celler(), forsteSekundare()));
        assertThat(Utgivelsesrevisjon.bevisfeil(endret, kontroll.sertifikat())).hasSize(1);
    }

    @Test
    void en_skjult_celle_som_blir_vist_slipper_ikke_gjennom() {
        List<Publiserttall> sekundare = sekundare();
        var tilfeldig = new Random(5);
        for (int i = 0; i < 15; i++) {
            Publiserttall celle = sekundare.get(tilfeldig.nextInt(sekundare.size()));
            Kontroll vist = Kontroll.av(skjermet, vis(kontroll.celler(), celle), List.of());
            assertThat(vist.godkjent()).as("viser %s", celle).isFalse();
        }
    }

    @Test
    void revisoren_finner_alene_det_som_blir_utregnbart() {
        List<Publiserttall> vist = kontroll.celler();
        for (Publiserttall celle : sekundare()) {
            vist = vis(vist, celle);
        }
        Revisjonsrapport rapport = Utgivelsesrevisjon.revider(vist, List.of());

        assertThat(rapport.godkjent()).isFalse();
        assertThat(rapport.av(Sjekk.A1)).isNotEmpty();
    }

    @Test
    void en_rate_over_en_skjult_teller_avvises_av_revisoren() {
        Publiserttall skjult = kontroll.celler().stream()
                .filter(celle -> celle.innhold().equals("BarnMedTiltakPer1000")
                        && celle.tegn().equals(":"))
                .findFirst()
                .orElseThrow();
        Alder alder = Alder.finn(skjult.alder()).orElseThrow();
        int innbyggere = Tallgrunnlag.innbyggere(Regioner.finn(skjult.region()).orElseThrow(), alder, skjult.tid())
                .orElseThrow();
        BigDecimal rate = BigDecimal.valueOf(1_000 * sann(skjult))
                .divide(BigDecimal.valueOf(innbyggere), 1, RoundingMode.HALF_UP);
        Revisjonsrapport rapport =
                Utgivelsesrevisjon.revider(bytt(kontroll.celler(), skjult, medVerdi(skjult, rate)), List.of());

        assertThat(rapport.av(Sjekk.A4)).isNotEmpty();
        assertThat(rapport.godkjent()).isFalse();
    }

    @Test
    void andeler_og_rater_er_skjult_med_det_de_regnes_ut_av() {
        Map<List<String>, String> tegn = new HashMap<>();
        kontroll.celler().forEach(celle -> tegn.put(sted(celle, celle.innhold()), celle.tegn()));
        int andeler = 0;
        for (Publiserttall celle : kontroll.celler()) {
            if (celle.innhold().equals("AndelInnen3Mnd")) {
                andeler++;
                boolean enAvDem = List.of(
                                tegn.getOrDefault(sted(celle, "Innen3Mnd"), ""),
                                tegn.getOrDefault(sted(celle, "Undersokelser"), ""))
                        .contains(":");
                assertThat(celle.tegn().equals(":")).as("%s", celle).isEqualTo(enAvDem);
            }
            if (celle.innhold().equals("MeldingerPer1000") && celle.verdi() != null) {
                assertThat(tegn.get(sted(celle, "Meldinger"))).isEmpty();
            }
        }
        assertThat(andeler).isGreaterThanOrEqualTo(AAR.size() * (KOMMUNER.size() + 1));
    }

    @Test
    void samme_tall_igjen_gir_samme_monster() {
        var forste = new Tidligere("forste", Tellingsfil.av(kontroll.celler()));
        Kontroll andre = kontroller(levert, List.of(forste));

        assertThat(Tellingsfil.av(andre.celler()).csv()).isEqualTo(forste.fil().csv());
        assertThat(andre.godkjent()).isTrue();
    }

    @Test
    void det_som_var_skjult_for_er_fortsatt_skjult_i_en_ny_utgivelse_med_flere_aar() {
        Kontroll bareForste = kontroller(
                levert.stream().filter(celle -> celle.periode().equals("2024")).toList(), List.of());
        var forste = new Tidligere("forste", Tellingsfil.av(bareForste.celler()));
        Kontroll andre = kontroller(levert, List.of(forste));

        assertThat(andre.rapport().funn()).isEmpty();
        Set<List<String>> skjult = new HashSet<>();
        Tellingsfil.av(andre.celler()).rader().stream()
                .filter(rad -> rad.verdi().isEmpty())
                .forEach(rad -> skjult.add(rad.koder()));
        forste.fil().rader().stream()
                .filter(rad -> rad.verdi().isEmpty())
                .forEach(rad -> assertThat(skjult).contains(rad.koder()));
    }

    @Test
    void tall_paa_skjulte_plasser_er_ikke_i_noe_som_lagres() {
        assertThat(kontroll.celler())
                .allSatisfy(celle -> assertThat(celle.verdi() == null)
                        .isEqualTo(!celle.tegn().isEmpty()));
        assertThat(kontroll.rapport().json()).doesNotContain("\"value\"");
    }

    private static Kontroll kontroller(List<Tellingscelle> celler, List<Tidligere> tidligere) {
        return Kontroll.av(Kube.av(celler, Fylker.hele(celler)), Serieverdier.INGEN, tidligere);
    }

    private Publiserttall forsteSekundare() {
        return sekundare().getFirst();
    }

    /** Hidden counts of more than three children. */
    private List<Publiserttall> sekundare() {
        return kontroll.celler().stream()
                .filter(celle -> celle.innhold().equals("BarnMedTiltak") && celle.verdi() == null)
                .filter(celle -> sann(celle) > 3)
                .toList();
    }

    private long sann(Publiserttall celle) {
        return Provetall.sum(
                levert,
                List.of("barn_plassert", "barn_ikke_plassert"),
                celle.region().equals("F56") ? FINNMARK : List.of(celle.region()),
                kjonn(celle.kjonn()),
                Alder.finn(celle.alder()).orElseThrow(),
                celle.tid());
    }

    private static Kjonn kjonn(String kode) {
        return Arrays.stream(Kjonn.values())
                .filter(en -> en.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private List<Publiserttall> vis(List<Publiserttall> celler, Publiserttall skjult) {
        return bytt(celler, skjult, medVerdi(skjult, BigDecimal.valueOf(sann(skjult))));
    }

    private static Publiserttall medVerdi(Publiserttall skjult, BigDecimal verdi) {
        return new Publiserttall(
                skjult.tabell(),
                skjult.region(),
                skjult.kjonn(),
                skjult.alder(),
                skjult.kategori(),
                skjult.innhold(),
                skjult.tid(),
                verdi,
                "");
    }

    private static List<Publiserttall> bytt(List<Publiserttall> celler, Publiserttall fra, Publiserttall til) {
        List<Publiserttall> nye = new ArrayList<>(celler);
        nye.replaceAll(celle -> celle.equals(fra) ? til : celle);
        return nye;
    }

    private static List<String> sted(Publiserttall celle, String innhold) {
        return List.of(celle.region(), celle.kjonn(), celle.alder(), celle.tid(), innhold);
    }
}
