package no.barnevernsregister.prikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.barnevernsregister.prikking.revisor.Beviskontroll;
import no.barnevernsregister.prikking.revisor.Lestcelle;
import no.barnevernsregister.prikking.revisor.Revisor;
import no.barnevernsregister.prikking.revisor.Tre;
import org.junit.jupiter.api.Test;

class RevisorTest {
    private static final Problem PROBLEM = Eksempel.liten(3, Enslige.ANY_SUM);

    @Test
    void finner_ingenting_i_en_prikket_utgivelse() {
        assertThat(new Revisor(traer(PROBLEM)).avledbare(lest(Prikker.prikk(PROBLEM))))
                .isEmpty();
    }

    @Test
    void beviset_holder_og_faller_nar_ett_tall_endres() {
        Resultat svar = Prikker.prikk(PROBLEM);
        Map<List<String>, Long> endring = new LinkedHashMap<>(svar.sertifikat().endring());
        var kontroll = new Beviskontroll(traer(PROBLEM));

        assertThat(kontroll.feil(lest(svar), endring)).isEmpty();
        endring.merge(endring.keySet().iterator().next(), 1L, Long::sum);
        assertThat(kontroll.feil(lest(svar), endring)).isNotEmpty();
    }

    @Test
    void finner_hver_sekundarcelle_som_blir_vist() {
        Resultat svar = Prikker.prikk(PROBLEM);
        List<Lestcelle> celler = lest(svar);
        Map<List<String>, Long> sanne = sanne(PROBLEM);
        var revisor = new Revisor(traer(PROBLEM));
        int provd = 0;
        for (int i = 0; i < celler.size(); i++) {
            Lestcelle celle = celler.get(i);
            if (celle.skjult() && sanne.getOrDefault(celle.koder(), 0L) > 3) {
                var mutert = new ArrayList<>(celler);
                mutert.set(i, new Lestcelle(celle.koder(), false));
                assertThat(revisor.avledbare(mutert)).as("publishing %s", celle).isNotEmpty();
                provd++;
            }
        }
        assertThat(provd).isEqualTo(svar.rapport().sekundare());
    }

    @Test
    void tusen_sma_tabeller_er_trygge_i_alle_moduser() {
        var tilfeldig = new Random(20261124);
        for (int n = 0; n < 1000; n++) {
            Problem problem = tilfeldig(tilfeldig);
            Resultat svar;
            try {
                svar = Prikker.prikk(problem);
            } catch (UsikkerUtgivelse e) {
                assertThat(new Revisor(traer(problem)).avledbare(altSkjult(problem)))
                        .as("refused although hiding everything is safe: %s", problem)
                        .isNotEmpty();
                continue;
            }
            Map<List<String>, Long> sanne = sanne(problem);
            assertThat(new Revisor(traer(problem)).avledbare(lest(svar)))
                    .as("%s", problem)
                    .isEmpty();
            assertThat(new Beviskontroll(traer(problem))
                            .feil(lest(svar), svar.sertifikat().endring()))
                    .isEmpty();
            for (Publisertcelle celle : svar.celler()) {
                long sann = sanne.getOrDefault(celle.koder(), 0L);
                celle.verdi().ifPresent(v -> assertThat(v).isEqualTo(sann));
                boolean liten = sann >= 1 && sann <= problem.innstillinger().terskel();
                assertThat(liten && !celle.skjult())
                        .as("%s in %s", celle, problem)
                        .isFalse();
            }
        }
    }

    private static Problem tilfeldig(Random r) {
        Map<String, List<String>> stier = new TreeMap<>();
        int kommuner = 2 + r.nextInt(5);
        for (int i = 0; i < kommuner; i++) {
            stier.put("K" + i, List.of("F" + r.nextInt(3)));
        }
        Map<String, List<String>> andre = new TreeMap<>();
        stier.keySet().forEach(k -> andre.put(k, List.of("S" + r.nextInt(2))));
        List<String> koder = List.of("a", "b", "c").subList(0, 2 + r.nextInt(2));
        var celler = new ArrayList<Indrecelle>();
        stier.keySet()
                .forEach(k ->
                        koder.forEach(a -> celler.add(new Indrecelle(List.of(k, a), Math.max(0, r.nextInt(12) - 3)))));
        var hierarkier =
                r.nextBoolean() ? List.of(new Hierarki(stier)) : List.of(new Hierarki(stier), new Hierarki(andre));
        return new Problem(
                List.of(
                        new Dimensjon("kommune", List.copyOf(stier.keySet()), hierarkier),
                        new Dimensjon("kjonn", koder, List.of())),
                List.of(new Tabell(List.of("kommune", "kjonn"))),
                celler,
                new Innstillinger(
                        1 + r.nextInt(4),
                        List.of(Nullmodus.values()).get(r.nextInt(3)),
                        List.of(Enslige.values()).get(r.nextInt(2))));
    }

    private static List<Lestcelle> altSkjult(Problem problem) {
        boolean vis = problem.innstillinger().nullmodus() == Nullmodus.SHOW;
        Map<List<String>, Long> sanne = sanne(problem);
        var problemet = new Problem(
                problem.dimensjoner(),
                problem.tabeller(),
                problem.celler(),
                new Innstillinger(1000000, Nullmodus.HIDE, Enslige.NONE));
        var koder = new HashSet<List<String>>();
        var rom = new Cellerom(problemet);
        for (int c = 0; c < rom.nokler.length; c++) {
            koder.addAll(rom.navn(c));
        }
        return koder.stream()
                .map(k -> new Lestcelle(k, !vis || sanne.getOrDefault(k, 0L) > 0))
                .toList();
    }

    private static List<Lestcelle> lest(Resultat svar) {
        return svar.celler().stream()
                .map(c -> new Lestcelle(c.koder(), c.skjult()))
                .toList();
    }

    private static List<Tre> traer(Problem problem) {
        var svar = new ArrayList<Tre>();
        for (Dimensjon dimensjon : problem.dimensjoner()) {
            Map<String, List<String>> grupper = new TreeMap<>();
            dimensjon.koder().forEach(k -> grupper.put(k, new ArrayList<>()));
            dimensjon
                    .hierarkier()
                    .forEach(h -> h.stier()
                            .forEach((k, sti) -> grupper.computeIfAbsent(k, x -> new ArrayList<>())
                                    .addAll(sti)));
            svar.add(new Tre(grupper));
        }
        return svar;
    }

    private static Map<List<String>, Long> sanne(Problem problem) {
        Map<List<String>, Long> svar = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        var rom = new Cellerom(problem);
        for (int c = 0; c < rom.nokler.length; c++) {
            long verdi = rom.verdier[c];
            rom.navn(c).forEach(navn -> svar.put(navn, verdi));
        }
        return svar;
    }
}
