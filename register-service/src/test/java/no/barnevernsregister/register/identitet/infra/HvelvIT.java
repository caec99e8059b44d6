package no.barnevernsregister.register.identitet.infra;

import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.kryptering.Krypteringsfeil;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.identitet.Personer;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault on a real PostgreSQL, in its own role. */
class HvelvIT {

    private static final Instant TID = Instant.parse("2026-01-05T00:00:00Z");
    private static final LocalDate FODT = LocalDate.of(2015, 5, 5);

    @TempDir
    static Path mappe;

    private static Proveregister register;
    private static Identitetshvelv hvelv;
    private static Personer personer;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
        hvelv = register.hvelv();
        personer = Provehvelv.personer(register.identitet(), register.nokler());
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void samme_nummer_gir_samme_pseudonym_fra_alle_som_spor_samtidig() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        List<Callable<String>> spor = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Identitetshvelv eget = Provehvelv.i(register.identitet(), register.nokler(), register.kryptering());
            spor.add(() -> eget.barnenokkel(personalia(nummer, "2015-05-05", "1"), "sak:x"));
        }
        try (var trader = Executors.newFixedThreadPool(8)) {
            List<String> svar = new ArrayList<>();
            for (var en : trader.invokeAll(spor)) {
                svar.add(en.get());
            }
            assertThat(svar).doesNotContain("sak:x").containsOnly(svar.getFirst());
        }
        assertThat(personer.finn(Identitet.av(nummer))).isPresent();
        assertThat(personer.finn(Identitet.av(nyttNummer()))).isEmpty();
    }

    @Test
    void to_celler_som_bytter_plass_kan_ikke_apnes() throws SQLException {
        String en = hvelv.barnenokkel(personalia(nyttNummer(), "2015-05-05", "1"), "sak:y");
        String annen = hvelv.barnenokkel(personalia(nyttNummer(), "2015-05-05", "1"), "sak:z");
        var celle = new Celle(register.kryptering());
        String enLukket = tekst("SELECT nummer FROM identitet.person WHERE pseudonym = '" + en + "'");
        assertThat(celle.apne("person", en, enLukket)).hasSize(11);

        utfor("UPDATE identitet.person p SET nummer = q.nummer FROM identitet.person q"
                + " WHERE p.pseudonym IN ('" + en + "', '" + annen + "') AND q.pseudonym IN ('" + en + "', '" + annen
                + "') AND p.pseudonym <> q.pseudonym");

        String byttet = tekst("SELECT nummer FROM identitet.person WHERE pseudonym = '" + en + "'");
        assertThat(byttet).isNotEqualTo(enLukket);
        assertThatThrownBy(() -> celle.apne("person", en, byttet)).isInstanceOf(Krypteringsfeil.class);
        assertThatThrownBy(() -> celle.apne("uten_nummer", en, enLukket)).isInstanceOf(Krypteringsfeil.class);
    }

    @Test
    void d_nummer_som_blir_fodselsnummer_er_samme_person_men_to_barn_i_tellingen() throws SQLException {
        Fodselsnummer dnummer = IntStream.range(0, 100)
                .mapToObj(nr -> SyntetiskFodselsnummer.lagDnummer(FODT, "1", nr))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia().med(fra("2024-01-01", dnummer));
        register.ta(sak, TID);
        register.ta(sak.med(fra("2024-06-01", nummer)), TID.plusSeconds(1));

        String gammelt = personer.finn(Identitet.av(dnummer)).orElseThrow();
        String nytt = personer.finn(Identitet.av(nummer)).orElseThrow();
        assertThat(gammelt).isNotEqualTo(nytt);
        assertThat(personer.sammeSom(nytt)).containsExactlyInAnyOrder(gammelt, nytt);
        assertThat(tekst("SELECT gyldig_fra || '/' || gyldig_til FROM identitet.tilknytning WHERE pseudonym = '"
                        + gammelt + "'"))
                .isEqualTo("2024-01-01/2024-06-01");
    }

    @Test
    void et_nummer_som_var_feil_og_blir_slettet_knytter_ikke_to_barn_sammen() throws SQLException {
        Personalia feil = fra("2024-01-01", nyttNummer());
        Fodselsnummer rett = nyttNummer();
        Saksbygger sak = utenPersonalia().med(feil).med(fra("2024-06-01", rett));
        register.ta(sak, TID);
        String nytt = personer.finn(Identitet.av(rett)).orElseThrow();
        assertThat(personer.sammeSom(nytt)).hasSize(2);

        register.ta(sak.merketSlettet(feil), TID.plusSeconds(1));

        assertThat(personer.sammeSom(nytt)).containsExactly(nytt);
    }

    @Test
    void et_ufodt_barn_har_termin_i_hvelvet_og_er_den_samme_naar_det_er_fodt() throws SQLException {
        Saksbygger sak = utenPersonalia().med(fra("2024-01-01", new Fodselsnummer("05851599999")));
        register.ta(sak, TID);
        String ufodt = "sak:958935420/" + sak.id();
        String lukket =
                tekst("SELECT nummer FROM identitet.uten_nummer WHERE slag = 'ufodt' AND pseudonym = '" + ufodt + "'");
        assertThat(new Celle(register.kryptering()).apne("uten_nummer", ufodt, lukket))
                .isEqualTo("05851599999");

        Fodselsnummer nummer = nyttNummer();
        register.ta(sak.med(fra("2024-06-01", nummer)), TID.plusSeconds(1));

        assertThat(personer.sammeSom(personer.finn(Identitet.av(nummer)).orElseThrow()))
                .contains(ufodt);
    }

    @Test
    void en_nokkel_som_roterer_midt_i_tapper_ingen_og_gir_ingen_to_pseudonymer() throws Exception {
        List<Fodselsnummer> kjente = new ArrayList<>();
        List<String> foer = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            kjente.add(nyttNummer());
            foer.add(hvelv.barnenokkel(personalia(kjente.get(i), "2015-05-05", "1"), "sak:r"));
        }
        Identitetshvelv annenProsess = Provehvelv.i(register.identitet(), register.nokler(), register.kryptering());
        var ferdig = new AtomicBoolean();
        try (var trader = Executors.newFixedThreadPool(2)) {
            var oppslag = trader.submit(() -> {
                int bom = 0;
                for (int i = 0; !ferdig.get() || i < 500; i++) {
                    int nr = i * 37 % kjente.size();
                    String svar = annenProsess.barnenokkel(personalia(kjente.get(nr), "2015-05-05", "1"), "sak:r");
                    bom += svar.equals(foer.get(nr)) ? 0 : 1;
                }
                return bom;
            });
            var nye = trader.submit(() -> {
                List<Fodselsnummer> lagt = new ArrayList<>();
                while (!ferdig.get() || lagt.size() < 50) {
                    Fodselsnummer nummer = nyttNummer();
                    String forst = annenProsess.barnenokkel(personalia(nummer, "2015-05-05", "1"), "sak:r");
                    assertThat(hvelv.barnenokkel(personalia(nummer, "2015-05-05", "1"), "sak:r"))
                            .isEqualTo(forst);
                    lagt.add(nummer);
                }
                return lagt;
            });
            long omnoklet = Provehvelv.rotasjon(register.identitet(), register.nokler(), register.kryptering())
                    .roter();
            ferdig.set(true);

            assertThat(omnoklet).isGreaterThanOrEqualTo(2_500);
            assertThat(oppslag.get()).isZero();
            assertThat(nye.get()).isNotEmpty();
        }
        assertThat(tekst("SELECT count(*) FROM identitet.person p WHERE NOT EXISTS (SELECT FROM identitet.oppslag o"
                        + " JOIN identitet.nokkel n ON n.versjon = o.nokkelversjon AND n.fjernet IS NULL"
                        + " WHERE o.pseudonym = p.pseudonym)"))
                .isEqualTo("0");
        assertThat(tekst("SELECT count(*) FROM identitet.oppslag o JOIN identitet.nokkel n"
                        + " ON n.versjon = o.nokkelversjon WHERE n.fjernet IS NOT NULL"))
                .isEqualTo("0");
        assertThat(tekst("SELECT count(*) FROM identitet.nokkel WHERE innpakket IS NOT NULL"))
                .isEqualTo("1");
    }

    @Test
    void en_rotasjon_som_stoppet_halvveis_gaar_videre_av_seg_selv() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        String foer = hvelv.barnenokkel(personalia(nummer, "2015-05-05", "1"), "sak:h");
        utfor("INSERT INTO identitet.nokkel (versjon, innpakket) SELECT max(versjon) + 1, '\\x" + nyInnpakket()
                + "' FROM identitet.nokkel");

        Provehvelv.rotasjon(register.identitet(), register.nokler(), register.kryptering())
                .sjekk();

        assertThat(tekst("SELECT count(*) FROM identitet.nokkel WHERE innpakket IS NOT NULL"))
                .isEqualTo("1");
        assertThat(hvelv.barnenokkel(personalia(nummer, "2015-05-05", "1"), "sak:h"))
                .isEqualTo(foer);
    }

    @Test
    void hvelv_og_register_uten_nokkel_kobler_ingen() throws SQLException {
        List<String> numre = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Fodselsnummer nummer = nyttNummer();
            numre.add(nummer.klartekst());
            register.ta(utenPersonalia().med(personalia(nummer, "2015-05-05", "1")), TID);
        }
        String dump = Angriper.dump(register);
        assertThat(dump.length()).isGreaterThan(200 * 100);

        assertThat(Angriper.koblet(dump, numre)).isZero();
        assertThat(Angriper.koblet(dump + Angriper.sha256(numre.getFirst()), numre))
                .as("angriperen finner det som kan finnes")
                .isEqualTo(1);
    }

    private static Personalia fra(String dag, Fodselsnummer nummer) {
        return new Personalia(UUID.randomUUID(), LocalDate.parse(dag), nummer, FODT, "1", null, false);
    }

    private static String nyInnpakket() {
        byte[] ny = new byte[32];
        new SecureRandom().nextBytes(ny);
        return HexFormat.of().formatHex(register.nokler().pakkInn("identitet", ny));
    }

    private static String tekst(String sporring) throws SQLException {
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement();
                ResultSet rad = sql.executeQuery(sporring)) {
            return rad.next() ? String.valueOf(rad.getString(1)) : "";
        }
    }

    private static void utfor(String setning) throws SQLException {
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement()) {
            sql.execute(setning);
        }
    }
}
