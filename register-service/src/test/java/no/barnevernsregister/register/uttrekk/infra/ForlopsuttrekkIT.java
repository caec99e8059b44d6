package no.barnevernsregister.register.uttrekk.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.undersokelse;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Uttrekksslag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForlopsuttrekkIT {

    private static final Instant KJENT = Instant.parse("2026-02-01T10:00:00Z");
    private static final Instant KUTT = Instant.parse("2026-02-02T10:00:00Z");

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
    void gir_en_datert_rad_for_hver_tilstand_og_ingen_slutt_for_det_som_varer_ut_aaret() throws Exception {
        register.ta(
                enSak().med(melding("2024-02-01", "2024-02-05"))
                        .med(undersokelse("2024-02-05", "2024-05-01"))
                        .med(tiltak("2024-06-01", "2026-01-15")),
                KJENT);

        List<String> rader = csv("fdb", KUTT);

        assertThat(rader.stream().map(rad -> rad.substring(rad.indexOf(';') + 1)))
                .containsExactlyInAnyOrder(
                        "1;2015;5634;;klient;;;;2024-01-01;;",
                        "1;2015;5634;;melding;;;;2024-02-01;2024-02-05;2",
                        "1;2015;5634;;undersokelse;;;;2024-02-05;2024-05-01;1",
                        "1;2015;5634;;tiltak;hjemmet;3.6;BVL2021 3-1;2024-06-01;;");
    }

    @Test
    void en_plassering_star_ved_siden_av_tiltaket_som_den_er() throws Exception {
        var omsorg = new Tiltak(
                UUID.randomUUID(),
                null,
                LocalDate.of(2024, 6, 1),
                false,
                new Lovhjemmel("BVL2021", "4", "3", List.of("1"), List.of(), List.of()),
                List.of(new Lovhjemmel("BVL2021", "5", "1", List.of(), List.of("a"), List.of())),
                new Kategori("2.2", null),
                List.of(),
                null,
                null,
                null,
                null);
        register.ta(enSak().med(omsorg), KJENT);

        assertThat(csv("fdb", KUTT))
                .anySatisfy(rad -> assertThat(rad).endsWith(";tiltak;omsorg;2.2;BVL2021 4-3;2024-06-01;;"))
                .anySatisfy(rad -> assertThat(rad).endsWith(";plassering;fosterhjem;2.2;;2024-06-01;;"));
    }

    @Test
    void to_prosjekter_deler_ingen_pseudonymer_og_samme_prosjekt_faar_de_samme_igjen() throws Exception {
        for (int i = 0; i < 40; i++) {
            register.ta(enSak().med(melding("2025-02-01", null)), KJENT);
        }
        register.ta(utenPersonalia().med(melding("2025-02-01", null)), KJENT);

        List<String> en = pseudonymer("forste");
        List<String> annen = pseudonymer("annen");

        assertThat(new HashSet<>(en)).hasSize(41);
        assertThat(new HashSet<>(annen)).hasSize(41);
        Set<String> felles = new HashSet<>(en);
        felles.retainAll(annen);
        assertThat(felles).isEmpty();
        assertThat(pseudonymer("forste")).isEqualTo(en);
        assertThat(plasser("forste")).as("radenes plass kobler dem ikke").isNotEqualTo(plasser("annen"));
    }

    @Test
    void samme_barn_i_to_kommuner_er_ett_barn_i_prosjektet() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        register.ta(
                utenPersonalia()
                        .med(personalia(nummer, "2015-05-05", "1"))
                        .i("5634")
                        .med(melding("2024-02-01", null)),
                KJENT);
        register.ta(
                utenPersonalia()
                        .med(personalia(nummer, "2015-05-05", "1"))
                        .i("0301")
                        .med(melding("2025-02-01", null)),
                KJENT);

        assertThat(new HashSet<>(pseudonymer("fdb"))).hasSize(1);
    }

    @Test
    void samme_bestilling_gir_samme_bytes_selv_om_registeret_har_lart_mer() throws Exception {
        var sak = enSak().med(melding("2025-02-01", "2025-02-05"));
        register.ta(sak, KJENT);
        byte[] forst = hent("fdb", KUTT, Filformat.CSV).bytes();
        byte[] forstParquet = hent("fdb", KUTT, Filformat.PARQUET).bytes();
        register.ta(sak.med(tiltak("2025-03-01", null)), KUTT.plusSeconds(3600));

        assertThat(hent("fdb", KUTT, Filformat.CSV).bytes()).isEqualTo(forst);
        assertThat(hent("fdb", KUTT, Filformat.PARQUET).bytes()).isEqualTo(forstParquet);
        assertThat(csv("fdb", KUTT.plusSeconds(7200))).hasSize(3);
    }

    @Test
    void parquet_holder_det_samme_som_csv() throws Exception {
        register.ta(enSak().med(melding("2025-02-01", "2025-02-05")).med(tiltak("2025-03-01", null)), KJENT);

        List<String> parquet = ParquetskriverTest.les(
                        hent("fdb", KUTT, Filformat.PARQUET).bytes())
                .stream()
                .map(ForlopsuttrekkIT::tekst)
                .toList();

        assertThat(parquet).hasSize(3).isEqualTo(csv("fdb", KUTT));
    }

    @Test
    void reversert_objekt_trukket_sak_og_det_som_tok_slutt_for_2013_er_ikke_med() throws Exception {
        register.ta(enSak().med(tiltak("2025-03-01", "2025-02-01")).med(tiltak("2011-01-01", "2012-12-31")), KJENT);
        register.ta(enSak().med(melding("2025-02-01", null)).trukketTilbake(true), KJENT);

        assertThat(csv("fdb", KUTT)).singleElement().asString().contains(";klient;");
    }

    @Test
    void tiltak_uten_egen_slutt_slutter_med_saken() throws Exception {
        register.ta(enSak().med(tiltak("2024-06-01", null)).lukket("2025-08-31"), KJENT);

        assertThat(csv("fdb", KUTT)).anySatisfy(rad -> assertThat(rad).endsWith("2024-06-01;2025-08-31;"));
    }

    @Test
    void koblingsfilen_forer_fra_prosjektets_pseudonymer_til_numrene_og_bare_der_det_er_et_nummer() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        register.ta(
                utenPersonalia().med(personalia(nummer, "2015-05-05", "1")).med(melding("2024-02-01", null)), KJENT);
        register.ta(utenPersonalia().med(melding("2024-02-01", null)), KJENT);

        var fil = Proveuttrekk.hent(
                register,
                Proveuttrekk.bestilling(Uttrekksslag.KOBLINGSFIL, Filformat.CSV, "landet", "2025", "fdb", KUTT));

        assertThat(fil.opptelling().rader()).isEqualTo(1);
        List<String> linjer = fil.tekst().replace("\"", "").lines().toList();
        assertThat(linjer).hasSize(2);
        assertThat(linjer.getLast())
                .endsWith(";fnr;" + nummer.klartekst())
                .satisfies(linje -> assertThat(pseudonymer("fdb")).contains(linje.substring(0, linje.indexOf(';'))));
    }

    @Test
    void ingen_rad_holder_et_nummer_eller_registerets_eget_pseudonym() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        register.ta(
                utenPersonalia().med(personalia(nummer, "2015-05-05", "1")).med(melding("2024-02-01", null)), KJENT);
        String barn =
                register.sporr(no.barnevernsregister.register.tilgang.Tilgang.ALLE, "SELECT barn FROM personalia");

        assertThat(hent("fdb", KUTT, Filformat.CSV).tekst())
                .doesNotContain(nummer.klartekst())
                .doesNotContain(barn.substring(barn.indexOf(':') + 1));
    }

    private static List<String> pseudonymer(String prosjekt) throws Exception {
        return csv(prosjekt, KUTT).stream()
                .map(rad -> rad.substring(0, rad.indexOf(';')))
                .toList();
    }

    /** Which child, told by the key file, stands in each row. */
    private static List<String> plasser(String prosjekt) throws Exception {
        var fil = Proveuttrekk.hent(
                register,
                Proveuttrekk.bestilling(Uttrekksslag.KOBLINGSFIL, Filformat.CSV, "landet", "2025", prosjekt, KUTT));
        return fil.tekst()
                .lines()
                .map(linje -> linje.substring(linje.lastIndexOf(';')))
                .toList();
    }

    private static List<String> csv(String prosjekt, Instant kutt) throws Exception {
        List<String> linjer = hent(prosjekt, kutt, Filformat.CSV)
                .tekst()
                .replace("\"", "")
                .lines()
                .toList();
        assertThat(linjer.getFirst())
                .isEqualTo(Forlopsuttrekk.KOLONNER.stream().map(en -> en.navn()).collect(Collectors.joining(";")));
        return linjer.subList(1, linjer.size());
    }

    private static Proveuttrekk.Fil hent(String prosjekt, Instant kutt, Filformat format)
            throws SQLException, IOException {
        return Proveuttrekk.hent(
                register, Proveuttrekk.bestilling(Uttrekksslag.FD_BARNEVERN, format, "landet", "2025", prosjekt, kutt));
    }

    private static String tekst(List<@Nullable Object> rad) {
        return rad.stream()
                .map(verdi -> verdi == null ? "" : verdi instanceof LocalDate dato ? dato.toString() : verdi.toString())
                .collect(Collectors.joining(";"));
    }
}
