package no.barnevernsregister.register.telling.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Additiv;
import no.barnevernsregister.register.telling.Aldersgrupper;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all counts have in common: places, kategori, sums, means, and that a part of the country counts as the whole does. */
class TellingsrammeIT {

    private static final Instant FOR = Instant.parse("2026-01-05T00:00:00Z");
    private static final Omfang LANDET = Omfang.landet(Instant.parse("2026-02-01T00:00:00Z"));
    private static final List<String> DELER = List.of("2025", "2025H1", "2025H2");

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        register.tom();
    }

    @Test
    void hver_kategori_er_en_celle() throws SQLException {
        register.ta(enSak().med(plassering("2.5", 10)).med(plassering("2.1", 5)).med(plassering("2.1", 6)), FOR);
        assertThat(tell("tiltak_etter_kategori", LANDET))
                .extracting(Tellingscelle::kategori, celle -> celle.verdi().intValue(), Tellingscelle::barn)
                .containsExactly(tuple("2.1", 2, 1), tuple("2.5", 1, 1));
    }

    @Test
    void et_barn_i_to_bydeler_teller_en_gang_i_kommunen_og_en_gang_i_hver_bydel() throws SQLException {
        var hvem = personalia(nyttNummer(), "2015-05-05", "2");
        register.ta(utenPersonalia().med(hvem).i("0301").iBydel("04").med(tiltak("2025-02-01", null)), FOR);
        register.ta(utenPersonalia().med(hvem).i("0301").iBydel("11").med(tiltak("2025-03-01", null)), FOR);
        assertThat(tell("barn_med_tiltak", LANDET.medBydeler()))
                .extracting(
                        celle -> celle.bydel() == null ? "hele" : celle.bydel().verdi(), Tellingscelle::barn)
                .containsExactly(tuple("hele", 1), tuple("04", 1), tuple("11", 1));
        assertThat(tell("barn_med_tiltak", LANDET))
                .extracting(Tellingscelle::bydel)
                .containsOnlyNulls();
    }

    @Test
    void et_barn_i_to_kommuner_er_ett_barn_i_landet() throws SQLException {
        var hvem = personalia(nyttNummer(), "2015-05-05", "2");
        register.ta(utenPersonalia().med(hvem).i("0301").med(tiltak("2025-02-01", null)), FOR);
        register.ta(utenPersonalia().med(hvem).i("5605").med(tiltak("2025-02-01", "2025-09-01")), FOR);
        assertThat(tell("barn_med_tiltak", LANDET)).hasSize(2);
        assertThat(tell("barn_i_landet_med_tiltak", LANDET))
                .extracting(celle -> celle.kommune().verdi(), Tellingscelle::kjonn, Tellingscelle::barn)
                .containsExactly(tuple("0000", "2", 1));
        assertThat(tell("barn_i_landet_med_tiltak", LANDET.i(Set.of(new Kommunenummer("0301")))))
                .as("landet kan ikke telles av en del av det")
                .isEmpty();
    }

    @Test
    void snitt_har_en_desimal_og_median_er_midt_mellom_de_to_midterste() throws SQLException {
        for (int dager : List.of(10, 11, 11, 12, 13)) {
            register.ta(enSak().med(plassering("2.5", dager)), FOR);
        }
        register.ta(enSak().i("5605").med(plassering("2.5", 15)), FOR);
        assertThat(verdi("opphold_avsluttet_snitt", "5634", "ALLE", "0-17")).isEqualTo("11.4");
        assertThat(verdi("opphold_avsluttet_snitt", "0000", "1", "6-12")).isEqualTo("12.0");
        assertThat(verdi("opphold_avsluttet_median", "5634", "ALLE", "ALLE")).isEqualTo("11");
        assertThat(verdi("opphold_avsluttet_median", "0000", "ALLE", "aldersregel"))
                .isEqualTo("11.5");
        assertThat(verdi("opphold_avsluttet_median", "0000", "ALLE", "0-5")).isEmpty();
    }

    @Test
    void en_sum_av_dager_er_en_celle_og_alle_summer_kommer_naar_de_er_onsket() throws SQLException {
        register.ta(enSak().med(plassering("2.5", 10)).med(plassering("2.5", 20)), FOR);
        assertThat(tell("opphold_avsluttet_dager", LANDET))
                .extracting(celle -> celle.verdi().intValue(), Tellingscelle::barn)
                .containsExactly(tuple(30, 1));
        assertThat(tell("opphold_avsluttet_dager", LANDET.medSummer()))
                .filteredOn(celle -> celle.kjonn().equals("ALLE"))
                .extracting(Tellingscelle::aldersgruppe)
                .containsExactlyInAnyOrder("6-12", "0-17", "0-22", "0-24", "aldersregel", "ALLE");
    }

    @Test
    void et_halvaar_har_sitt_eget() throws SQLException {
        register.ta(enSak().med(melding("2025-06-30", "2025-07-01")), FOR);
        assertThat(tell(
                        List.of("meldinger_mottatt", "meldinger_konkludert", "meldinger_apne_per_slutt"),
                        LANDET,
                        DELER))
                .extracting(celle -> celle.periode() + " " + celle.tellingId())
                .containsExactly(
                        "2025 meldinger_mottatt",
                        "2025 meldinger_konkludert",
                        "2025H1 meldinger_mottatt",
                        "2025H1 meldinger_apne_per_slutt",
                        "2025H2 meldinger_konkludert");
    }

    @Test
    void en_del_av_landet_telles_som_hele_og_det_som_kan_summeres_gaar_opp() throws SQLException {
        Set<Kommunenummer> noen = fyll();
        List<Tellingscelle> alle = Provetelling.celler(register, Tellinger.alle(), DELER, LANDET.medBydeler());
        assertThat(alle).extracting(Tellingscelle::tellingId).contains("nye_barn_med_tiltak", "barn_plassert");
        for (Kommunenummer kommune : noen) {
            assertThat(Provetelling.celler(
                            register,
                            Tellinger.alle(),
                            DELER,
                            LANDET.i(Set.of(kommune)).medBydeler()))
                    .isEqualTo(alle.stream()
                            .filter(celle -> celle.kommune().equals(kommune))
                            .toList());
        }
        for (Telling telling : Tellinger.alle()) {
            if (telling.omtale().additiv().contains(Additiv.HALVAAR)) {
                assertThat(sum(alle, telling, "2025H1") + sum(alle, telling, "2025H2"))
                        .as(telling.id())
                        .isEqualTo(sum(alle, telling, "2025"));
            }
        }
        List<Tellingscelle> summer =
                Provetelling.celler(register, Tellinger.alle(), List.of("2025"), LANDET.medSummer());
        for (Telling telling : Tellinger.alle()) {
            if (telling.omtale().additiv().contains(Additiv.ALDER)) {
                assertThat(summer.stream()
                                .filter(celle -> celle.tellingId().equals(telling.id())
                                        && celle.kjonn().equals(Aldersgrupper.ALLE)
                                        && celle.aldersgruppe().equals(Aldersgrupper.ALLE))
                                .mapToLong(celle -> celle.verdi().longValueExact())
                                .sum())
                        .as(telling.id())
                        .isEqualTo(sum(alle, telling, "2025"));
            }
        }
    }

    /** A few municipalities as the synthetic vendors send them. */
    private static Set<Kommunenummer> fyll() throws SQLException {
        List<SakGodkjent> hendelser = new ArrayList<>();
        var kommuner = Kommuner.iDag().subList(40, 43);
        for (var kommune : kommuner) {
            new Generator(7, 2022, 2025).lag(kommune, forlop -> {
                if (hendelser.size() < 600) {
                    hendelser.add(register.neste(
                            forlop.sendinger().getLast().barnevern().medSak(forlop.slutt()), Kanal.FAGSYSTEM));
                }
            });
        }
        register.ta(hendelser, FOR);
        return Set.of(kommuner.get(0).nummer(), kommuner.get(1).nummer());
    }

    private static long sum(List<Tellingscelle> celler, Telling telling, String periode) {
        return celler.stream()
                .filter(celle -> celle.tellingId().equals(telling.id())
                        && celle.periode().equals(periode)
                        && celle.bydel() == null)
                .mapToLong(celle -> celle.verdi().longValueExact())
                .sum();
    }

    private static String verdi(String telling, String kommune, String kjonn, String aldersgruppe) throws SQLException {
        return tell(telling, LANDET).stream()
                .filter(celle -> celle.kommune().verdi().equals(kommune)
                        && celle.kjonn().equals(kjonn)
                        && celle.aldersgruppe().equals(aldersgruppe))
                .map(celle -> celle.verdi().toPlainString())
                .reduce("", String::concat);
    }

    private static List<Tellingscelle> tell(String telling, Omfang omfang) throws SQLException {
        return tell(List.of(telling), omfang, List.of("2025"));
    }

    private static List<Tellingscelle> tell(List<String> tellinger, Omfang omfang, List<String> perioder)
            throws SQLException {
        return Provetelling.celler(
                register,
                tellinger.stream().map(id -> Tellinger.finn(id).orElseThrow()).toList(),
                perioder,
                omfang);
    }

    private static Tiltak plassering(String kategori, int dager) {
        LocalDate start = LocalDate.parse("2025-03-01");
        return new Tiltak(
                UUID.randomUUID(),
                null,
                start,
                false,
                new Lovhjemmel("BVL2021", "3", "2", List.of(), List.of(), List.of()),
                List.of(),
                new Kategori(kategori, null),
                List.of(),
                null,
                null,
                null,
                new Konklusjon(start.plusDays(dager)));
    }
}
