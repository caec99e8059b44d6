package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Tabellkube;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format is read back, cell by cell, by code that shares nothing with what wrote it. */
class FormaterTest {

    private static final Publisert.Hode HODE = new Publisert.Hode(
            "0199a000-0000-7000-8000-000000000000",
            "Årstall 2025",
            Instant.parse("2026-11-25T07:00:00Z"),
            List.of("2023", "2024", "2025"),
            List.of("0301", "5601", "5603", "F56"),
            true);

    private static final Map<String, Tabellkube> KUBER = new HashMap<>();

    static Stream<Format> formater() {
        return Stream.concat(Format.ALLE.stream(), Stream.of(new Langcsv()));
    }

    @ParameterizedTest
    @MethodSource("formater")
    void hele_tabellen_leses_tilbake(Format format) throws IOException {
        for (Tabell tabell : Tabell.alle()) {
            prov(format, tabell, Utvalg.alt(Tabellbeskrivelse.variabler(tabell, HODE), Map.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("formater")
    void hvert_snitt_av_en_variabel_leses_tilbake(Format format) throws IOException {
        Tabell tabell = Tabell.alle().getFirst();
        List<Variabel> variabler = Tabellbeskrivelse.variabler(tabell, HODE);
        for (Variabel variabel : variabler) {
            for (String kode : variabel.koder()) {
                Map<String, String> valg = new LinkedHashMap<>();
                variabler.forEach(en -> valg.put(en.kode(), en.koder().getLast()));
                valg.put(variabel.kode(), kode);
                prov(format, tabell, Utvalg.les(variabler, valg));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formater")
    void tilfeldige_utvalg_leses_tilbake(Format format) throws IOException {
        var tilfeldig = new Random(20261125);
        for (int i = 0; i < 60; i++) {
            Tabell tabell = Tabell.alle().get(tilfeldig.nextInt(Tabell.alle().size()));
            List<Variabel> variabler = Tabellbeskrivelse.variabler(tabell, HODE);
            Map<String, String> valg = new LinkedHashMap<>();
            for (Variabel variabel : variabler) {
                if (!variabel.harTotal() || tilfeldig.nextInt(3) > 0) {
                    List<String> koder = new ArrayList<>(variabel.koder());
                    java.util.Collections.shuffle(koder, tilfeldig);
                    valg.put(variabel.kode(), String.join(",", koder.subList(0, 1 + tilfeldig.nextInt(koder.size()))));
                }
            }
            prov(format, tabell, Utvalg.les(variabler, valg));
        }
    }

    private static void prov(Format format, Tabell tabell, Utvalg utvalg) throws IOException {
        Datasett sett = Datasett.av(HODE, tabell, Sprak.NB, utvalg, kube(tabell), true);
        List<String> koder =
                sett.dimensjoner().stream().map(del -> del.variabel().kode()).toList();
        boolean ark = List.of("csv", "xlsx", "html", "px").contains(format.navn());
        Visning visning = ark ? Visning.les(format.navn(), List.of(), koder, List.of()) : Visning.VANLIG;

        Map<List<String>, String> lest = Formatleser.les(
                format,
                skriv(format, sett, visning),
                koder,
                utvalg.koder("ContentsCode").getFirst());

        assertThat(lest).hasSizeGreaterThanOrEqualTo(sett.celler().length);
        List<List<String>> steder = steder(sett);
        for (int i = 0; i < steder.size(); i++) {
            String ventet = sett.kube().tekst(sett.celler()[i]);
            String funnet = lest.getOrDefault(steder.get(i), "");
            if (sett.kube().harVerdi(sett.celler()[i])) {
                assertThat(new BigDecimal(funnet))
                        .as("%s %s", format.navn(), steder.get(i))
                        .isEqualByComparingTo(ventet);
            } else {
                assertThat(funnet)
                        .as("%s %s", format.navn(), steder.get(i))
                        .isEqualTo(ventet)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formater")
    void kilde_utgivelse_dato_og_syntetisk_merke_staar_i_hver_fil(Format format) throws IOException {
        Tabell tabell = Tabell.alle().getFirst();
        Datasett sett = Datasett.av(
                HODE,
                tabell,
                Sprak.NB,
                Utvalg.les(Tabellbeskrivelse.variabler(tabell, HODE), Map.of()),
                kube(tabell),
                true);
        byte[] fil = skriv(format, sett, Visning.VANLIG);
        String tekst = format instanceof Xlsx ? Formatleser.xlsx(fil).toString() : new String(fil, UTF_8);

        assertThat(tekst)
                .contains("Barnevernsregisteret", "Årstall 2025", "2026-11-25", "Syntetiske data")
                .containsIgnoringCase("foreløpige");
    }

    @Test
    void hvorfor_en_celle_er_skjult_kan_ikke_ses_av_storrelsen() throws IOException {
        Tabell tabell = Tabell.alle().getFirst();
        Utvalg utvalg = Utvalg.alt(Tabellbeskrivelse.variabler(tabell, HODE), Map.of());
        for (Format format : formater().toList()) {
            // The cubes have the same pattern of signs; the hidden cells stood for different numbers.
            byte[] en =
                    skriv(format, Datasett.av(HODE, tabell, Sprak.NB, utvalg, lag(tabell, 1), true), Visning.VANLIG);
            byte[] to =
                    skriv(format, Datasett.av(HODE, tabell, Sprak.NB, utvalg, lag(tabell, 2), true), Visning.VANLIG);
            if (!(format instanceof Xlsx)) {
                assertThat(en).as(format.navn()).isEqualTo(to);
            }
        }
    }

    @Test
    void titler_og_navn_er_paa_spraaket_det_sporres_paa() throws IOException {
        Tabell tabell = Tabell.alle().getFirst();
        Utvalg utvalg = Utvalg.les(Tabellbeskrivelse.variabler(tabell, HODE), Map.of());
        Datasett sett = Datasett.av(HODE, tabell, Sprak.EN, utvalg, kube(tabell), true);
        Visning visning = Visning.les("csv", List.of("UseTexts", "IncludeTitle"), List.of(), List.of());

        assertThat(new String(skriv(new Csv(), sett, visning), UTF_8))
                .contains("by region, contents and year", "Synthetic data", "Source: Barnevernsregisteret");
    }

    private static byte[] skriv(Format format, Datasett sett, Visning visning) throws IOException {
        var ut = new ByteArrayOutputStream();
        format.skriv(sett, visning, ut);
        return ut.toByteArray();
    }

    private static List<List<String>> steder(Datasett sett) {
        List<List<String>> steder = List.of(List.of());
        for (Utvalg.Del del : sett.dimensjoner()) {
            List<List<String>> lengre = new ArrayList<>();
            for (List<String> sted : steder) {
                for (Variabel.Verdi verdi : del.verdier()) {
                    List<String> en = new ArrayList<>(sted);
                    en.add(verdi.kode());
                    lengre.add(en);
                }
            }
            steder = lengre;
        }
        return steder;
    }

    private static Tabellkube kube(Tabell tabell) {
        return KUBER.computeIfAbsent(tabell.id(), id -> lag(tabell, 7));
    }

    /** A cube with values, zeros, rates, and every sign; a cell in twenty never comes and is missing. */
    private static Tabellkube lag(Tabell tabell, long skjulte) {
        List<Variabel> variabler = Tabellbeskrivelse.variabler(tabell, HODE);
        var bygger = new Tabellkube.Bygger(variabler);
        var tilfeldig = new Random(1);
        var hemmelig = new Random(skjulte);
        List<List<String>> steder = List.of(List.of());
        for (Variabel variabel : variabler) {
            List<List<String>> lengre = new ArrayList<>();
            for (List<String> sted : steder) {
                for (String kode : variabel.koder()) {
                    List<String> en = new ArrayList<>(sted);
                    en.add(kode);
                    lengre.add(en);
                }
            }
            steder = lengre;
        }
        for (List<String> sted : steder) {
            int kast = tilfeldig.nextInt(20);
            if (kast < 4) {
                // As when a cell had a number before it was hidden.
                bygger.verdi(sted, BigDecimal.valueOf(hemmelig.nextInt(4)));
                bygger.tegn(sted, ":");
            } else if (kast == 4) {
                bygger.tegn(sted, ".");
            } else if (kast == 5) {
                bygger.verdi(sted, BigDecimal.ZERO);
            } else if (kast < 10) {
                bygger.verdi(sted, BigDecimal.valueOf(tilfeldig.nextInt(1_000), 1));
            } else if (kast < 19) {
                bygger.verdi(sted, BigDecimal.valueOf(tilfeldig.nextInt(100_000)));
            }
        }
        return bygger.bygg();
    }
}
