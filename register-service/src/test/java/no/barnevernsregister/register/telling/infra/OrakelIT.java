package no.barnevernsregister.register.telling.infra;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.konvertering.infra.Proveorganisasjoner;
import no.barnevernsregister.register.orakel.Celle;
import no.barnevernsregister.register.orakel.Kjentkonvertering;
import no.barnevernsregister.register.orakel.Kjentversjon;
import no.barnevernsregister.register.orakel.Orakel;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import no.barnevernsregister.register.telling.infra.Sammenlikning.Forskjell;
import no.barnevernsregister.register.telling.prove.TilfeldigeSaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The SQL against the oracle, cell by cell: all counts, years and half-years, several cut-offs, sums and districts too. Other
 * children come with {@code -Dorakel.fro=2}, more of them with {@code -Dorakel.barn=1000}.
 */
class OrakelIT {

    private static final int BARN = Integer.getInteger("orakel.barn", 150);
    private static final long FRO = Long.getLong("orakel.fro", 1);

    private record Spoersmaal(String periode, Instant kutt) {}

    private static final List<Spoersmaal> SPOERSMAAL = List.of(
            new Spoersmaal("2022", Instant.parse("2024-07-01T03:00:00Z")),
            new Spoersmaal("2023H2", Instant.parse("2024-07-01T03:00:00Z")),
            new Spoersmaal("2024H1", Instant.parse("2024-07-01T03:00:00Z")),
            new Spoersmaal("2020", Instant.parse("2025-12-31T12:00:00Z")),
            new Spoersmaal("2021", Instant.parse("2025-12-31T12:00:00Z")),
            new Spoersmaal("2025H1", Instant.parse("2025-12-31T12:00:00Z")),
            new Spoersmaal("2025", Instant.parse("2025-12-31T12:00:00Z")),
            new Spoersmaal("2018", Instant.parse("2027-02-01T00:00:00Z")),
            new Spoersmaal("2024H1", Instant.parse("2027-02-01T00:00:00Z")),
            new Spoersmaal("2025", Instant.parse("2027-02-01T00:00:00Z")),
            new Spoersmaal("2025H2", Instant.parse("2027-02-01T00:00:00Z")),
            new Spoersmaal("2026", Instant.parse("2027-02-01T00:00:00Z")));

    private static final List<String> TELLINGER =
            Tellinger.alle().stream().map(Telling::id).toList();

    private static final Map<String, String> TJENESTER =
            Map.of("030101", Proveorganisasjoner.ORG, "0301", Proveorganisasjoner.ANNEN, "4601", "310000019");

    private static final List<Kjentkonvertering> KONVERTERINGER = List.of(
            new Kjentkonvertering(Instant.parse("2023-06-01T00:00:00Z"), "0301", "01", 2024),
            new Kjentkonvertering(Instant.parse("2024-01-01T00:00:00Z"), "0301", "", 2026),
            new Kjentkonvertering(Instant.parse("2025-08-01T00:00:00Z"), "0301", "", 2025),
            new Kjentkonvertering(Instant.parse("2026-03-01T00:00:00Z"), "4601", "", 2023));

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
    void sql_og_orakel_er_enige_celle_for_celle() throws SQLException {
        sammenlikn(TilfeldigeSaker.barn(BARN, FRO), List.of());
    }

    @Test
    void sql_og_orakel_er_enige_der_tjenester_gaar_fra_arsuttrekk_til_fagsystem() throws SQLException {
        sammenlikn(TilfeldigeSaker.iBeggeKanaler(BARN, FRO), KONVERTERINGER);
    }

    private static void sammenlikn(List<List<List<Kjentversjon>>> barn, List<Kjentkonvertering> konverteringer)
            throws SQLException {
        List<List<Kjentversjon>> saker = barn.stream().flatMap(List::stream).toList();
        les(saker, konverteringer);
        Set<String> medTall = new HashSet<>();
        Map<String, List<Forskjell>> forskjeller = new TreeMap<>();
        Map<String, Spoersmaal> forst = new TreeMap<>();
        int celler = 0;
        for (Spoersmaal en : SPOERSMAAL) {
            List<Celle> orakel = Orakel.tell(saker, konverteringer, en.periode(), en.kutt());
            celler += orakel.size();
            orakel.forEach(celle -> medTall.add(celle.sted().telling()));
            for (Forskjell forskjell : Sammenlikning.av(orakel, sql(TELLINGER, en))) {
                String telling = forskjell.sted().telling();
                forst.putIfAbsent(telling, en);
                forskjeller.computeIfAbsent(telling, ny -> new ArrayList<>()).add(forskjell);
            }
        }
        System.out.printf(
                "OrakelIT: %d barn, %d saker, %d tellinger, %d celler, %d tellinger med forskjeller%n",
                BARN, saker.size(), medTall.size(), celler, forskjeller.size());
        assertThat(medTall).as("tellinger med tall").containsExactlyInAnyOrderElementsOf(TELLINGER);
        if (!forskjeller.isEmpty()) {
            throw new AssertionError(rapport(forskjeller) + minste(barn, konverteringer, forst));
        }
    }

    @Test
    void en_kommune_alene_har_de_samme_cellene_som_i_landet() throws SQLException {
        enForEn(TilfeldigeSaker.barn(BARN, FRO), List.of());
    }

    @Test
    void en_kommune_alene_har_de_samme_cellene_ogsaa_der_tjenester_gaar_over_til_fagsystem() throws SQLException {
        enForEn(TilfeldigeSaker.iBeggeKanaler(BARN, FRO), KONVERTERINGER);
    }

    private static void enForEn(List<List<List<Kjentversjon>>> barn, List<Kjentkonvertering> konverteringer)
            throws SQLException {
        les(barn.stream().flatMap(List::stream).toList(), konverteringer);
        for (Spoersmaal en : SPOERSMAAL) {
            Omfang landet = Omfang.landet(en.kutt()).medBydeler();
            Map<Kommunenummer, List<Tellingscelle>> alle =
                    Provetelling.celler(register, Tellinger.alle(), List.of(en.periode()), landet).stream()
                            .filter(celle -> !celle.kommune().verdi().equals("0000"))
                            .collect(groupingBy(Tellingscelle::kommune));
            assertThat(alle).hasSizeGreaterThan(1);
            for (Kommunenummer kommune : alle.keySet()) {
                Omfang alene = landet.i(Set.of(kommune));
                assertThat(Provetelling.celler(register, Tellinger.alle(), List.of(en.periode()), alene))
                        .as("%s i %s", en, kommune)
                        .isEqualTo(alle.get(kommune));
            }
        }
    }

    private static void les(List<List<Kjentversjon>> saker, List<Kjentkonvertering> konverteringer)
            throws SQLException {
        Innlesing.les(register, saker);
        var organisasjoner = new Proveorganisasjoner(register.app());
        for (Kjentkonvertering en : konverteringer) {
            organisasjoner.si(
                    Objects.requireNonNull(TJENESTER.get(en.kommune() + en.bydel())),
                    en.kommune(),
                    en.bydel().isEmpty() ? null : en.bydel(),
                    en.aar(),
                    List.of(),
                    en.kjentFra());
        }
    }

    private static List<Celle> sql(List<String> tellinger, Spoersmaal en) throws SQLException {
        return Celler.av(register, tellinger, en.periode(), en.kutt());
    }

    private static String rapport(Map<String, List<Forskjell>> forskjeller) {
        return forskjeller.entrySet().stream()
                .map(en -> "%n%s: %d celler%n  %s"
                        .formatted(
                                en.getKey(),
                                en.getValue().size(),
                                en.getValue().stream()
                                        .limit(3)
                                        .map(Forskjell::toString)
                                        .collect(joining("\n  "))))
                .collect(joining());
    }

    /** The first child that alone shows a difference of the first of the counts. */
    private static String minste(
            List<List<List<Kjentversjon>>> barn, List<Kjentkonvertering> konverteringer, Map<String, Spoersmaal> forst)
            throws SQLException {
        String telling = forst.keySet().iterator().next();
        Spoersmaal en = forst.values().iterator().next();
        for (List<List<Kjentversjon>> saker : barn) {
            register.tom();
            les(saker, konverteringer);
            List<Celle> orakel = Orakel.tell(saker, konverteringer, en.periode(), en.kutt()).stream()
                    .filter(celle -> celle.sted().telling().equals(telling))
                    .toList();
            List<Forskjell> forskjeller = Sammenlikning.av(orakel, sql(List.of(telling), en));
            if (!forskjeller.isEmpty()) {
                return "%n%nEtt barn alene, kutt %s:%n  %s%n%s"
                        .formatted(en.kutt(), forskjeller.getFirst(), tekst(saker));
            }
        }
        return "\n\nIngen av barna viser forskjellen alene.";
    }

    private static String tekst(List<List<Kjentversjon>> saker) {
        return saker.stream()
                .flatMap(List::stream)
                .map(versjon -> "  %s %s %s %s %s"
                        .formatted(
                                versjon.kjentFra(),
                                versjon.kanal(),
                                versjon.melding().datoUttrekk(),
                                versjon.melding().avgiver().kommunenummer(),
                                versjon.melding().sak()))
                .collect(joining("\n"));
    }
}
