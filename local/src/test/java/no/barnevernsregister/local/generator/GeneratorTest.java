package no.barnevernsregister.local.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.local.fasit.Fasit;
import org.junit.jupiter.api.Test;

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
                .containsOnly(java.util.Map.entry("56", 18L), java.util.Map.entry("31", 12L));
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
}
