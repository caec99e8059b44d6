package no.barnevernsregister.register.uttrekk.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.relasjon;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.undersokelse;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.SakMapper;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.xml.KostraXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XmlStrom;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Uttrekksslag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KlientuttrekkIT {

    private static final Instant KJENT = Instant.parse("2026-02-01T10:00:00Z");
    private static final Instant KUTT = Instant.parse("2026-02-02T10:00:00Z");
    private static final Path FASIT = Path.of("src/test/resources/uttrekk/kostra15f-2025-5634.xml");

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

    /** validation-service checks the same file with the rules of the yearly extract. */
    @Test
    void et_helt_aar_blir_den_lagrede_filen() throws Exception {
        register.ta(helSak(), KJENT);
        register.ta(ufodt(), KJENT);

        String fil = xml("5634").tekst();

        assertThat(stabil(fil)).isEqualTo(Files.readString(FASIT).strip());
    }

    @Test
    void filen_folger_skjemaet_og_leses_tilbake_som_den_samme_saken() throws Exception {
        register.ta(helSak(), KJENT);

        List<XmlDokument> deler = deler(xml("5634").bytes());

        for (XmlDokument del : deler) {
            assertThat(XsdValidering.kostra15f().valider(del)).isEmpty();
        }
        Individ individ = KostraXml.individ(deler.getLast()).individ();
        var sak = SakMapper.map(individ, new Organisasjonsnummer("958935420"), "00", 2025);
        assertThat(sak.mangler()).isEmpty();
        assertThat(sak.sak().personalia())
                .singleElement()
                .satisfies(en -> assertThat(en.fodselsnummer()).isEqualTo(nummer(260)));
        assertThat(sak.sak().relasjon()).hasSize(1);
        assertThat(sak.sak().tiltak()).extracting(en -> en.kategori().kode()).containsExactlyInAnyOrder("2.2", "8.2");
        assertThat(sak.sak().tiltak().getFirst().jmfrLovhjemmel()).hasSize(1);
    }

    @Test
    void to_saker_om_samme_barn_blir_en_klient() throws Exception {
        Personalia barnet = personalia(Saksbygger.nyttNummer(), "2015-05-05", "1");
        register.ta(
                utenPersonalia()
                        .med(barnet)
                        .med(melding("2025-02-01", "2025-02-05"))
                        .lukket("2025-02-28"),
                KJENT);
        register.ta(utenPersonalia().med(barnet).med(melding("2025-08-01", null)), KJENT);

        List<Individ> klienter = klienter("5634");

        assertThat(klienter).singleElement().satisfies(klient -> {
            assertThat(klient.melding()).hasSize(2);
            assertThat(klient.sluttDato()).isNull();
            assertThat(klient.avslutta3112()).isEqualTo("2");
        });
    }

    @Test
    void det_som_skjedde_etter_aaret_er_ikke_skjedd_og_det_som_sluttet_for_er_borte() throws Exception {
        register.ta(
                enSak().med(tiltak("2023-01-01", "2024-12-31"))
                        .med(tiltak("2025-12-31", "2026-01-10"))
                        .med(tiltak("2026-01-01", null))
                        .med(melding("2025-12-30", "2026-01-04"))
                        .lukket("2026-01-20"),
                KJENT);
        register.ta(enSak().med(melding("2024-02-01", "2024-02-05")).lukket("2024-12-31"), KJENT);

        Individ klient = klienter("5634").getFirst();

        assertThat(klienter("5634")).hasSize(1);
        assertThat(klient.sluttDato()).isNull();
        assertThat(klient.tiltak()).singleElement().satisfies(en -> {
            assertThat(en.startDato()).isEqualTo("2025-12-31");
            assertThat(en.sluttDato()).isNull();
        });
        assertThat(klient.melding()).singleElement().satisfies(en -> {
            assertThat(en.sluttDato()).isNull();
            assertThat(en.konklusjon()).isNull();
        });
    }

    @Test
    void en_undersokelse_uten_melding_har_ikke_plass_og_telles_som_utelatt() throws Exception {
        register.ta(enSak().med(undersokelse("2025-02-01", "2025-03-01")).med(tiltak("2025-03-01", null)), KJENT);
        register.ta(enSak(), KJENT);

        var fil = xml("5634");

        assertThat(fil.opptelling().rader()).isEqualTo(1);
        assertThat(fil.opptelling().utelatt())
                .as("undersøkelsen, og barnet uten innhold")
                .isEqualTo(2);
    }

    @Test
    void kildens_egen_id_holder_der_den_er_alene() throws Exception {
        register.ta(
                enSak().med(medMigrertId("PLAN-1")).med(medMigrertId("PLAN-2")).med(medMigrertId("PLAN-2")), KJENT);

        List<String> ider = klienter("5634").getFirst().plan().stream()
                .map(no.barnevernsregister.contracts.kostra.Plan::id)
                .toList();

        assertThat(ider)
                .contains("PLAN-1")
                .doesNotContain("PLAN-2")
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void landet_er_en_zip_med_en_fil_for_hver_kommune_og_samme_bestilling_gir_samme_bytes() throws Exception {
        register.ta(helSak(), KJENT);
        register.ta(enSak().i("4601").med(melding("2025-03-01", null)), KJENT);

        var fil = xml("landet");

        List<String> navn = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(fil.bytes()))) {
            for (var en = zip.getNextEntry(); en != null; en = zip.getNextEntry()) {
                navn.add(en.getName());
                for (XmlDokument del : deler(zip.readAllBytes())) {
                    assertThat(XsdValidering.kostra15f().valider(del)).isEmpty();
                }
            }
        }
        assertThat(navn).containsExactly("kostra15f-2025-4601.xml", "kostra15f-2025-5634.xml");
        register.ta(enSak().i("4601").med(melding("2025-03-01", null)), KUTT.plusSeconds(3600));
        assertThat(xml("landet").bytes()).isEqualTo(fil.bytes());
    }

    @Test
    void tabellen_har_en_rad_for_hvert_objekt_og_ingen_id_eller_nummer() throws Exception {
        Saksbygger sak = helSak();
        register.ta(sak, KJENT);

        var fil = hent(Filformat.PARQUET, "landet", "en-plan");

        List<List<@Nullable Object>> rader = ParquetskriverTest.les(fil.bytes());
        assertThat(rader).hasSize((int) fil.opptelling().rader());
        assertThat(rader)
                .extracting(rad -> rad.get(5))
                .containsExactly("Individ", "Melding", "Undersokelse", "Plan", "Tiltak", "Tiltak", "Flytting");
        assertThat(rader)
                .extracting(rad -> rad.get(9))
                .as("kodene som de ble sendt")
                .contains("8.4", "10");
        assertThat(rader.toString())
                .contains("BVL2021 4-3 ledd 1")
                .contains("BVL2021 5-1 bokstav a")
                .doesNotContain(nummer(260).klartekst())
                .doesNotContain(sak.id().toString());
        Set<Object> annet = new HashSet<>();
        ParquetskriverTest.les(hent(Filformat.PARQUET, "landet", "annen-plan").bytes())
                .forEach(rad -> annet.add(String.valueOf(rad.getFirst())));
        assertThat(annet)
                .hasSize(1)
                .doesNotContain(String.valueOf(rader.getFirst().getFirst()));
    }

    private static Saksbygger helSak() {
        var melding = new Melding(
                UUID.randomUUID(),
                null,
                LocalDate.of(2025, 2, 1),
                false,
                List.of(new Melder("8", null), new Melder("11", "fri tekst")),
                List.of(new Saksinnhold("1.1.01", null), new Saksinnhold("1.3.09", null), new Saksinnhold("7", null)),
                new MeldingKonklusjon(LocalDate.of(2025, 2, 5), "10", false));
        var undersokelse = new Undersokelse(
                UUID.randomUUID(),
                null,
                LocalDate.of(2025, 2, 6),
                false,
                List.of(new Saksinnhold("2.4.05", null)),
                null,
                null,
                new UndersokelseKonklusjon(LocalDate.of(2025, 4, 30), "1", "fri tekst"));
        return utenPersonalia()
                .med(personalia(nummer(260), "2014-03-04", "2"))
                .med(melding)
                .med(undersokelse)
                .med(relasjon(melding, undersokelse))
                .med(new Plan(
                        UUID.randomUUID(),
                        null,
                        LocalDate.of(2025, 5, 1),
                        "4",
                        false,
                        List.of(
                                new Evaluering(LocalDate.of(2025, 9, 1)),
                                new Evaluering(LocalDate.of(2025, 11, 1)),
                                new Evaluering(LocalDate.of(2026, 1, 15))),
                        null))
                .med(new Tiltak(
                        UUID.randomUUID(),
                        null,
                        LocalDate.of(2025, 5, 1),
                        false,
                        new Lovhjemmel("BVL2021", "4", "3", List.of("1"), List.of(), List.of()),
                        List.of(new Lovhjemmel("BVL2021", "5", "1", List.of(), List.of("a"), List.of())),
                        new Kategori("2.2", "fri tekst"),
                        List.of(new Saksinnhold("7", null)),
                        null,
                        null,
                        null,
                        null))
                .med(new Tiltak(
                        UUID.randomUUID(),
                        null,
                        LocalDate.of(2025, 12, 1),
                        false,
                        new Lovhjemmel("BVL2021", "3", "6", List.of(), List.of(), List.of()),
                        List.of(),
                        new Kategori("8.4", null),
                        List.of(),
                        null,
                        null,
                        null,
                        null))
                .med(new Flytting(
                        UUID.randomUUID(),
                        null,
                        LocalDate.of(2025, 12, 1),
                        false,
                        new ArsakFra("1.1.4", null),
                        new FlyttingTil("5", null)));
    }

    private static Saksbygger ufodt() {
        return utenPersonalia()
                .med(new Personalia(
                        UUID.randomUUID(),
                        LocalDate.of(2025, 11, 1),
                        new Fodselsnummer("01042699999"),
                        LocalDate.of(2026, 4, 1),
                        "0",
                        null,
                        false))
                .med(melding("2025-11-01", null));
    }

    private static Plan medMigrertId(String id) {
        return new Plan(UUID.randomUUID(), id, LocalDate.of(2025, 5, 1), "1", false, List.of(), null);
    }

    private static Fodselsnummer nummer(int lopenummer) {
        return SyntetiskFodselsnummer.lag(LocalDate.of(2014, 3, 4), "2", lopenummer)
                .orElseThrow();
    }

    /** Ids and our own numbers of cases are made anew in each run; their order is the same. */
    private static String stabil(String fil) {
        Map<String, String> navn = new HashMap<>();
        return Pattern.compile("(?<= Id=\"| Journalnummer=\")[^\"]+")
                .matcher(fil)
                .replaceAll(treff -> navn.computeIfAbsent(treff.group(), _ -> "X" + (navn.size() + 1)))
                .replace("><", ">\n<");
    }

    private static List<Individ> klienter(String omfang) throws Exception {
        List<XmlDokument> deler = deler(xml(omfang).bytes());
        return deler.subList(1, deler.size()).stream()
                .map(del -> KostraXml.individ(del).individ())
                .toList();
    }

    private static List<XmlDokument> deler(byte[] fil) {
        List<XmlDokument> deler = new ArrayList<>();
        try (var strom = new XmlStrom(new ByteArrayInputStream(fil))) {
            XmlDokument rot = strom.rot();
            for (Optional<XmlDokument> del = strom.neste(rot); del.isPresent(); del = strom.neste(rot)) {
                deler.add(del.get());
            }
        }
        return deler;
    }

    private static Proveuttrekk.Fil xml(String omfang) throws Exception {
        return hent(Filformat.XML, omfang, "statistikk");
    }

    private static Proveuttrekk.Fil hent(Filformat format, String omfang, String prosjekt) throws Exception {
        return Proveuttrekk.hent(
                register, Proveuttrekk.bestilling(Uttrekksslag.KOSTRA15F, format, omfang, "2025", prosjekt, KUTT));
    }
}
