package no.barnevernsregister.register.innsyn.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.undersokelse;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.innsyn.Innsynsside;
import no.barnevernsregister.register.innsyn.Innsynssvar;
import no.barnevernsregister.register.innsyn.Innsynssvar.Innsynssak;
import no.barnevernsregister.register.innsyn.Innsynssvar.Oppslag;
import no.barnevernsregister.register.innsyn.Ledetekster;
import no.barnevernsregister.register.innsyn.Verdi;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person's insight in a register that holds others too. */
class InnsynIT {

    private static final Instant NAA = Instant.parse("2026-01-05T00:00:00Z");

    @TempDir
    static Path mappe;

    private static Proveregister register;
    private static Innsyn innsyn;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
        innsyn = Proveinnsyn.i(register);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void alt_om_personen_er_med_historie_fritekst_og_kodetekster() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        var enMelding = melding("2025-03-03", null);
        Saksbygger sak = utenPersonalia()
                .med(personalia(nummer, "2015-05-05", "1"))
                .med(enMelding)
                .med(undersokelse("2025-03-10", "2025-05-01"));
        register.ta(sak, NAA);
        register.ta(sak.uten(enMelding).med(tiltak("2025-06-06", null)), NAA.plusSeconds(1));
        register.ta(enSak().med(melding("2025-01-01", null)), NAA.plusSeconds(2));

        Innsynssvar svar = om(nummer);

        assertThat(svar.ider()).singleElement().satisfies(id -> {
            assertThat(id.slag()).isEqualTo("fnr");
            assertThat(id.nummer()).isEqualTo(nummer.klartekst());
        });
        assertThat(svar.saker()).hasSize(1);
        Innsynssak hele = svar.saker().getFirst();
        assertThat(hele.sakId()).isEqualTo(sak.id().toString());
        assertThat(verdier(hele, "melding", "kjent_til"))
                .as("historien er med")
                .singleElement()
                .isNotEqualTo(new Verdi("infinity", null));
        assertThat(verdier(hele, "tiltak", "kategori"))
                .singleElement()
                .satisfies(kategori -> assertThat(kategori.tekst()).isNotBlank());
        assertThat(hele.tabeller().get("sak_versjon")).hasSize(2);
        assertThat(hele.innhold())
                .hasSize(2)
                .allSatisfy(innhold ->
                        assertThat(innhold.xml()).contains("fri tekst").contains("2024/1"));
    }

    @Test
    void hver_rad_i_hver_tabell_med_saken_er_med() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia()
                .med(personalia(nummer, "2015-05-05", "1"))
                .med(melding("2025-03-03", "2025-03-05"))
                .med(undersokelse("2025-03-10", "2025-05-01"))
                .med(tiltak("2025-06-06", null));
        register.ta(sak, NAA);
        Innsynssak hele = om(nummer).saker().getFirst();
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement()) {
            sql.execute("SELECT set_config('bvr.tilgang', 'alle', false)");
            Set<String> tabeller = new TreeSet<>();
            try (ResultSet rad = sql.executeQuery("SELECT table_name FROM information_schema.columns JOIN"
                    + " information_schema.tables USING (table_schema, table_name) WHERE table_schema = 'public'"
                    + " AND column_name = 'sak_nr' AND table_name !~ '_[0-9]{4}|_ellers'")) {
                while (rad.next()) {
                    tabeller.add(rad.getString(1));
                }
            }
            assertThat(tabeller).contains("melding", "sak_innhold", "slettet", "revisjon");
            tabeller.remove("revisjon");
            for (String tabell : tabeller) {
                try (ResultSet rad =
                        sql.executeQuery("SELECT count(*) FROM " + tabell + " WHERE sak_nr = " + hele.nr())) {
                    rad.next();
                    int vist = tabell.equals("sak_innhold") || tabell.equals("ventende_versjon")
                            ? (int) hele.innhold().stream()
                                    .filter(en -> en.venter() == tabell.startsWith("ventende"))
                                    .count()
                            : hele.tabeller().getOrDefault(tabell, List.of()).size();
                    assertThat(vist).as(tabell).isEqualTo(rad.getInt(1));
                }
            }
        }
    }

    @Test
    void en_sak_som_har_faatt_et_annet_barn_gir_bare_det_som_ble_sagt_om_personen() throws SQLException {
        Fodselsnummer feil = nyttNummer();
        Fodselsnummer rett = nyttNummer();
        Personalia forst = personalia(feil, "2015-05-05", "1");
        Saksbygger sak = utenPersonalia().med(forst).med(melding("2025-03-03", null));
        register.ta(sak, NAA);
        register.ta(
                sak.med(new Personalia(
                        forst.id(),
                        forst.startDato(),
                        rett,
                        java.time.LocalDate.of(2015, 5, 5),
                        forst.kjonn(),
                        null,
                        false)),
                NAA.plusSeconds(1));

        Innsynssvar svar = om(feil);
        assertThat(svar.saker()).isEmpty();
        assertThat(svar.tidligereSaker())
                .singleElement()
                .satisfies(en -> assertThat(en.personalia()).hasSize(1));
        assertThat(om(rett).saker()).hasSize(1);
    }

    @Test
    void et_d_nummer_som_ble_et_fodselsnummer_gir_begges_saker() throws SQLException {
        Fodselsnummer gammelt = nyttNummer();
        Fodselsnummer nytt = nyttNummer();
        register.ta(utenPersonalia().med(personalia(gammelt, "2015-05-05", "1")), NAA);
        register.ta(
                utenPersonalia()
                        .med(personalia(gammelt, "2015-05-05", "1"))
                        .med(new Personalia(
                                java.util.UUID.randomUUID(),
                                java.time.LocalDate.of(2025, 1, 1),
                                nytt,
                                java.time.LocalDate.of(2015, 5, 5),
                                "1",
                                null,
                                false)),
                NAA);
        assertThat(om(nytt).saker()).hasSize(2);
        assertThat(om(nytt).ider()).hasSize(2);
    }

    @Test
    void hvert_oppslag_staar_der_ogsaa_det_forrige_innsynet_og_vide_lesinger() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        register.ta(utenPersonalia().med(personalia(nummer, "2015-05-05", "1")), NAA);
        var revisjon = new Revisjon(register.app());
        Hvem analytiker = new Hvem("a", "bufdir-analytiker");
        Formaal statistikk = new Formaal("statistikk", "§ 13-1");
        revisjon.les(analytiker, new Lesing("telling", statistikk, Tilgang.ALLE), f -> Lest.alle("", 4));
        revisjon.les(analytiker, new Lesing("telling", statistikk, Tilgang.ALLE), f -> Lest.alle("", 4));
        revisjon.les(analytiker, new Lesing("kommunens", statistikk, new Tilgang("4601,5634")), f -> Lest.alle("", 4));
        revisjon.les(analytiker, new Lesing("andres", statistikk, new Tilgang("4601")), f -> Lest.alle("", 4));

        om(nummer);
        Innsynssvar svar = om(nummer);

        assertThat(svar.oppslag()).extracting(Oppslag::slag).containsExactly("REGISTRERT", "LEST");
        assertThat(svar.oppslag().getLast().formaal()).isEqualTo("Krav om innsyn");
        assertThat(svar.vide())
                .filteredOn(en -> en.sporring().equals("telling"))
                .singleElement()
                .satisfies(en -> assertThat(en.ganger()).isEqualTo(2));
        assertThat(svar.vide())
                .extracting(en -> en.sporring())
                .contains("kommunens")
                .doesNotContain("andres", "innsyn");
    }

    @Test
    void den_som_ikke_finnes_faar_vite_det_og_hvelvet_husker_ikke_sporsmaalet() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        assertThat(om(nummer).ider()).isEmpty();
        assertThat(om(nummer).ider()).isEmpty();
    }

    @Test
    void siden_kan_skrives_ut_paa_begge_maalformer() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia()
                .med(personalia(nummer, "2015-05-05", "1"))
                .med(melding("2025-03-03", "2025-03-05"))
                .med(undersokelse("2025-03-10", "2025-05-01"))
                .med(tiltak("2025-06-06", null));
        register.ta(sak, NAA);
        register.ta(sak.lukket("2025-12-12"), NAA.plusSeconds(60));
        om(nummer);
        Innsynssvar svar = om(nummer);
        for (Sprak sprak : Sprak.values()) {
            StringBuilder side = new StringBuilder();
            Innsynsside.skriv(side, Ramme.fil(sprak), svar);
            assertThat(side).contains("Vardø").contains("fri tekst").contains("Krav om innsyn");
            assertThat(side.toString()).as("hvert felt har en ledetekst").doesNotContain("_dato<", "kjent_fra<");
            Files.writeString(Path.of("target", "innsyn-" + sprak.merke() + ".html"), side);
        }
    }

    @Test
    void hver_tabell_og_kolonne_har_en_ledetekst() throws SQLException {
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement();
                ResultSet rad = sql.executeQuery(
                        "SELECT DISTINCT unnest(ARRAY[c.table_name, c.column_name])::text FROM"
                                + " information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name !~ '_[0-9]{4}|_ellers'"
                                + " AND c.table_name NOT IN ('revisjon', 'sak_innhold', 'ventende_versjon') AND EXISTS (SELECT FROM"
                                + " information_schema.columns s WHERE s.table_name = c.table_name AND s.column_name = 'sak_nr')")) {
            Set<String> uten = new TreeSet<>();
            while (rad.next()) {
                if (!Ledetekster.har(rad.getString(1))) {
                    uten.add(rad.getString(1));
                }
            }
            assertThat(uten).isEmpty();
        }
    }

    private static List<Verdi> verdier(Innsynssak sak, String tabell, String kolonne) {
        return sak.tabeller().getOrDefault(tabell, List.of()).stream()
                .flatMap(rad -> Stream.ofNullable(rad.get(kolonne)))
                .toList();
    }

    private static Innsynssvar om(Fodselsnummer nummer) throws SQLException {
        return Proveinnsyn.om(innsyn, Identitet.av(nummer));
    }
}
