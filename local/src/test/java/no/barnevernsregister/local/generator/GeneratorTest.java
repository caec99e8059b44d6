package no.barnevernsregister.local.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.local.fasit.Fasit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class GeneratorTest {

    private static final Kommune VARDO =
            Kommuner.finn(new Kommunenummer("5634")).orElseThrow();

    @Test
    void samme_fro_gir_de_samme_meldingene() {
        assertThat(xml(new Generator(7, 2023, 2025))).isEqualTo(xml(new Generator(7, 2023, 2025)));
        assertThat(xml(new Generator(7, 2023, 2025))).isNotEqualTo(xml(new Generator(8, 2023, 2025)));
    }

    private static List<String> xml(Generator generator) {
        return generator.sendinger(VARDO, forlop -> {}).stream()
                .map(sending ->
                        new String(BarnevernXml.skriv(sending.barnevern()), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void hver_melding_folger_skjemaet_og_viser_til_den_forrige() {
        List<Sending> sendinger = new Generator(1, 2023, 2025).sendinger(VARDO, forlop -> {});

        assertThat(sendinger)
                .hasSizeGreaterThan(50)
                .allSatisfy(sending -> assertThat(XsdValidering.versjon(4)
                                .valider(XmlDokument.les(BarnevernXml.skriv(sending.barnevern()))))
                        .isEmpty());
        Set<DokumentId> godtatte = new HashSet<>();
        for (Sending sending : sendinger) {
            if (sending.barnevern().forrigeId() != null) {
                assertThat(godtatte).contains(sending.barnevern().forrigeId());
            }
            if (!sending.skalAvvises()) {
                assertThat(godtatte.add(sending.barnevern().id())).isTrue();
            }
        }
    }

    @Test
    void tretti_kommuner_er_to_hele_fylker() {
        List<Kommune> utvalg = Utvalg.kommuner(30, LocalDate.of(2025, 12, 31));

        assertThat(utvalg.stream()
                        .map(Kommune::fylkesnummer)
                        .collect(Collectors.groupingBy(f -> f, Collectors.counting())))
                .containsOnly(Map.entry("56", 18L), Map.entry("31", 12L));
        assertThatIllegalArgumentException().isThrownBy(() -> Utvalg.kommuner(358, LocalDate.of(2025, 12, 31)));
    }

    @Test
    void fasiten_har_omtrent_saa_mange_som_kommunen_skulle_ha() {
        var fasit = new Fasit(List.of(2023, 2024, 2025));
        List<Forlop> forlop = new ArrayList<>();
        Kommune fredrikstad = Kommuner.finn(new Kommunenummer("3107")).orElseThrow();
        new Generator(1, 2023, 2025).lag(fredrikstad, forlop::add);
        forlop.forEach(en -> fasit.ta(fredrikstad.nummer(), en.slutt()));

        assertThat(fasit.sum("meldinger_mottatt", fredrikstad.nummer(), 2024)).isBetween(600, 1_000);
        assertThat(fasit.sum("barn_med_tiltak", fredrikstad.nummer(), 2024)).isBetween(300, 900);
        assertThat(fasit.sum("barn_med_tiltak_per_slutt", fredrikstad.nummer(), 2024))
                .isLessThan(fasit.sum("barn_med_tiltak", fredrikstad.nummer(), 2024));
    }

    @ParameterizedTest
    @CsvSource({"5404,2020,2025", "3107,2020,2025", "1508,2020,2024", "4601,2018,2020", "1507,2022,2026"})
    void kommunenummeret_gjelder_den_dagen_meldingen_hentes_ut(String nummer, int fra, int til) {
        Kommune kommune = Kommuner.finn(new Kommunenummer(nummer)).orElseThrow();
        List<Forlop> forlop = new ArrayList<>();
        new Generator(2, fra, til).lag(kommune, forlop::add);

        assertThat(forlop)
                .isNotEmpty()
                .allSatisfy(en -> assertThat(en.sendinger()).isNotEmpty().allSatisfy(sending -> {
                    assertThat(sending.barnevern().avgiver().kommunenummer()).isEqualTo(kommune.nummer());
                    assertThat(kommune.gjelder(sending.barnevern().datoUttrekk().toLocalDate()))
                            .isTrue();
                }));
        assertThat(forlop.stream().map(en -> en.slutt().startDato().getYear()))
                .as("det som skjedde før kommunen fikk nummeret, er med")
                .contains(fra);
    }

    @Test
    void en_kommune_som_ikke_fantes_i_arene_kan_ikke_spilles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Generator(1, 2020, 2023).lag(VARDO, forlop -> {}))
                .withMessage("Kommune 5634 gjaldt ikke fra 2020 til 2023.");
    }

    @Test
    void sakene_i_en_by_fordeles_paa_bydelene() {
        Kommune trondheim = Kommuner.finn(new Kommunenummer("5001")).orElseThrow();
        Map<String, Long> perBydel = new TreeMap<>();
        new Generator(1, 2025, 2025)
                .lag(
                        trondheim,
                        forlop -> perBydel.merge(
                                String.valueOf(forlop.sendinger()
                                        .getFirst()
                                        .barnevern()
                                        .avgiver()
                                        .bydelsnavn()),
                                1L,
                                Long::sum));

        assertThat(perBydel).containsOnlyKeys("Midtbyen", "Østbyen", "Lerkendal", "Heimdal");
        assertThat(perBydel.values()).allSatisfy(antall -> assertThat(antall).isGreaterThan(200));
    }

    @Test
    void en_kommune_som_er_borte_har_barna_til_den_den_ble() {
        Kommune vardoFor = Kommuner.finn(new Kommunenummer("5404")).orElseThrow();
        Kommune alesundFor = Kommuner.finn(new Kommunenummer("1507")).orElseThrow();

        assertThat(Barnetall.i(vardoFor, 2022)).isPositive().isEqualTo(Barnetall.i(VARDO, 2022));
        assertThat(Barnetall.i(alesundFor, 2022))
                .isEqualTo(Stream.of("1508", "1580")
                        .map(nummer -> Kommuner.finn(new Kommunenummer(nummer)).orElseThrow())
                        .mapToInt(kommune -> Barnetall.i(kommune, 2022))
                        .sum());
    }

    @Test
    void kommandoen_skriver_en_fil_for_hver_melding(@TempDir Path mappe) throws IOException {
        var kommando = new CommandLine(new Generatorkommando());

        assertThat(kommando.execute("--municipalities", "1", "--from", "2025", "--to", "2025", "--out", mappe + ""))
                .isZero();
        try (Stream<Path> filer = Files.walk(mappe)) {
            List<Path> meldinger = filer.filter(fil -> fil.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            assertThat(meldinger).isNotEmpty();
            assertThat(BarnevernXml.les(Files.readAllBytes(meldinger.getFirst()))
                            .sak()
                            .personalia())
                    .isNotEmpty();
        }
        assertThat(kommando.execute("--municipalities", "400", "--out", mappe + ""))
                .isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
