package no.barnevernsregister.register.sletting.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.kryptering.Krypteringsfeil;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.local.LokalKafka;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Personer;
import no.barnevernsregister.register.identitet.infra.Provehvelv;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.Tabell;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.sletting.Prov;
import no.barnevernsregister.register.sletting.Slettegrunn;
import no.barnevernsregister.register.sletting.Sletting;
import no.barnevernsregister.register.sletting.UkjentPerson;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three kinds of deletion, the receipts they leave, and the proof, on a real PostgreSQL and a real Kafka. */
class SlettingIT {

    private static final Instant TID = Instant.parse("2026-01-05T00:00:00Z");
    private static final Slettegrunn GRUNN = new Slettegrunn("7f3f1c1e", "krav fra den registrerte", "art. 17");
    private static final Organisasjonsnummer ORG = new Organisasjonsnummer("958935420");

    @TempDir
    static Path mappe;

    private static Proveregister register;
    private static LokalKafka kafka;
    private static Personer personer;
    private static Sletteliste liste;
    private static Personsletting sletting;
    private static Restesok restesok;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe.resolve("register"));
        kafka = LokalKafka.start(mappe.resolve("kafka"), 0);
        personer = Provehvelv.personer(register.identitet(), register.nokler());
        liste = new Sletteliste(mappe.resolve("liste.jsonl"));
        sletting = new Personsletting(register.app(), personer, liste, Clock.systemUTC());
        restesok = restesok(Optional.empty());
    }

    private static Restesok restesok(Optional<List<String>> andre) {
        return new Restesok(
                register.app(),
                register.identitet(),
                register.kryptering(),
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                Clock.systemUTC(),
                andre);
    }

    @AfterAll
    static void stopp() {
        kafka.close();
        register.close();
    }

    @Test
    void en_slettet_person_finnes_ikke_mer_og_tallene_er_de_samme() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia()
                .med(personalia(nummer, "2015-05-05", "1"))
                .med(melding("2025-03-03", null))
                .med(tiltak("2025-04-04", null));
        register.ta(sak, TID);
        register.ta(sak.med(tiltak("2025-05-05", null)), TID.plusSeconds(1));
        register.ta(enSak().med(melding("2025-03-03", null)), TID);
        String foer = tellegrunnlag();
        Identitet hvem = Identitet.av(nummer);
        String pseudonym = personer.finn(hvem).orElseThrow();

        Sletting svar = sletting.slett(hvem, GRUNN);

        assertThat(svar.saker()).isEqualTo(1);
        assertThat(svar.rader()).containsEntry("sak_innhold", 2).containsEntry("sak", 1);
        assertThat(svar.rader().get("identitet")).isGreaterThanOrEqualTo(2);
        assertThat(personer.finn(hvem)).isEmpty();
        assertThat(register.tall("SELECT count(*) FROM sak_innhold WHERE sak_nr IN"
                        + " (SELECT sak_nr FROM personalia WHERE barn = '" + pseudonym + "')"))
                .isZero();
        assertThat(tellegrunnlag()).isEqualTo(foer);
        PersonSlettet hendelse = hendelse(svar);
        assertThat(hendelse.saker()).hasSize(1);
        assertThat(hendelse.saker().getFirst().sakId()).isEqualTo(sak.id());
        assertThat(hendelse.saker().getFirst().innsendinger()).hasSize(2);
        assertThat(HendelseJson.skriv(hendelse)).doesNotContain(pseudonym).doesNotContain(nummer.klartekst());
        assertThat(restesok.sok(svar.id(), Optional.of(hvem)).rester()).isEmpty();
        assertThatExceptionOfType(UkjentPerson.class).isThrownBy(() -> sletting.slett(hvem, GRUNN));
    }

    @Test
    void mer_om_en_slettet_person_tas_ikke_inn_men_en_ny_sak_er_en_ny_person() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia().med(personalia(nummer, "2015-05-05", "1"));
        register.ta(sak, TID);
        String gammelt = personer.finn(Identitet.av(nummer)).orElseThrow();
        sletting.slett(Identitet.av(nummer), GRUNN);

        register.ta(sak.med(melding("2025-03-03", null)), TID.plusSeconds(1));

        assertThat(personer.finn(Identitet.av(nummer))).isEmpty();
        assertThat(register.tall("SELECT versjon FROM sak WHERE sak_id = '" + sak.id() + "'"))
                .isEqualTo(1);
        register.ta(utenPersonalia().med(personalia(nummer, "2015-05-05", "1")), TID.plusSeconds(2));
        assertThat(personer.finn(Identitet.av(nummer))).isPresent().isNotEqualTo(Optional.of(gammelt));
    }

    @Test
    void alle_idene_til_personen_gaar_sammen() throws SQLException {
        Fodselsnummer forst = nyttNummer();
        Fodselsnummer siden = nyttNummer();
        register.ta(utenPersonalia().med(personalia(forst, "2015-05-05", "1")), TID);
        register.ta(utenPersonalia().med(personalia(siden, "2015-05-05", "1")), TID);
        List<String> begge = List.of(
                personer.finn(Identitet.av(forst)).orElseThrow(),
                personer.finn(Identitet.av(siden)).orElseThrow());
        personer.slaaSammen(begge, new Personer.Beslutning("7f3f1c1e", "byttet nummer", TID));

        assertThat(sletting.slett(Identitet.av(siden), GRUNN).saker()).isEqualTo(2);

        assertThat(personer.finn(Identitet.av(forst))).isEmpty();
    }

    @Test
    void et_barn_uten_nummer_slettes_ved_saken() throws SQLException {
        Saksbygger sak = utenPersonalia().med(personalia(new Fodselsnummer("05851599999"), "2015-05-05", "0"));
        register.ta(sak, TID);

        Sletting svar = sletting.slett(ORG, sak.id(), GRUNN);

        assertThat(svar.rader()).containsEntry("identitet", 1).containsEntry("sak_innhold", 1);
        assertThat(restesok.sok(svar.id(), Optional.empty()).rester()).isEmpty();
    }

    @Test
    void en_database_som_er_lagt_tilbake_fra_foer_slettingen_faar_den_utfort_paa_nytt() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia().med(personalia(nummer, "2015-05-05", "1"));
        register.ta(sak, TID);
        List<String> tabeller = List.of("identitet.person", "identitet.oppslag", "sak_innhold");
        for (String tabell : tabeller) {
            somEier("CREATE TABLE kopi_" + tabell.replace('.', '_') + " AS SELECT * FROM " + tabell);
        }
        Sletting svar = sletting.slett(Identitet.av(nummer), GRUNN);
        for (String tabell : tabeller) {
            String kopi = "kopi_" + tabell.replace('.', '_');
            somEier("INSERT INTO " + tabell + " SELECT * FROM " + kopi + " ON CONFLICT DO NOTHING");
            somEier("DROP TABLE " + kopi);
        }
        somEier("UPDATE sak SET person_slettet = NULL WHERE sak_id = '" + sak.id() + "'");
        somEier("DELETE FROM slettekvittering WHERE bestilling = '" + svar.id() + "'");
        somEier("DELETE FROM slettebestilling WHERE id = '" + svar.id() + "'");
        assertThat(personer.finn(Identitet.av(nummer))).as("lagt tilbake").isPresent();

        assertThat(sletting.gjenta()).containsExactly(svar.id());

        assertThat(personer.finn(Identitet.av(nummer))).isEmpty();
        assertThat(restesok.sok(svar.id(), Optional.of(Identitet.av(nummer))).rester())
                .isEmpty();
        assertThat(sletting.gjenta()).isEmpty();
    }

    @Test
    void uten_sletteliste_slettes_ingen() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        register.ta(utenPersonalia().med(personalia(nummer, "2015-05-05", "1")), TID);
        Path fil = Files.writeString(mappe.resolve("ingen-mappe"), "");
        var uten = new Personsletting(
                register.app(), personer, new Sletteliste(fil.resolve("liste.jsonl")), Clock.systemUTC());

        assertThatExceptionOfType(java.io.UncheckedIOException.class)
                .isThrownBy(() -> uten.slett(Identitet.av(nummer), GRUNN))
                .withMessageContaining("ingenting er slettet");
        assertThat(personer.finn(Identitet.av(nummer))).isPresent();
    }

    @Test
    void element_sak_og_person_har_hver_sin_kvittering_uten_innhold() throws SQLException {
        Fodselsnummer nummer = nyttNummer();
        Melding borte = melding("2025-03-03", null);
        Saksbygger sak =
                utenPersonalia().med(personalia(nummer, "2015-05-05", "1")).med(borte);
        register.ta(sak, TID);
        register.ta(sak.merketSlettet(borte), TID.plusSeconds(1));
        SakGodkjent trukket = register.ta(sak.trukketTilbake(true), TID.plusSeconds(2));
        Sletting person = sletting.slett(Identitet.av(nummer), GRUNN);

        String kvitteringer = "SELECT string_agg(concat_ws('/', slag, hva, antall, utfort_av, grunn), ' ' ORDER BY id)"
                + " FROM slettekvittering WHERE ";
        String saken = "sak_nr = (SELECT nr FROM sak WHERE sak_id = '" + sak.id() + "')";
        assertThat(register.sporr(Tilgang.ALLE, kvitteringer + saken))
                .isEqualTo("ELEMENT/Melding/1/958935420/Slettet av kilden SAK/Sak/1/958935420/Slettet av kilden");
        assertThat(register.sporr(
                        Tilgang.ALLE, "SELECT innsending_id FROM slettekvittering WHERE slag = 'SAK' AND " + saken))
                .isEqualTo(trukket.innsendingId().toString());
        assertThat(register.sporr(Tilgang.ALLE, kvitteringer + "bestilling = '" + person.id() + "'"))
                .contains("PERSON/sak_innhold/3/7f3f1c1e/krav fra den registrerte")
                .contains("PERSON/identitet/");
        assertThatIllegalArgumentException().isThrownBy(() -> new Slettegrunn("x", " ", "y"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slettegrunn("x", "gjelder " + nummer.klartekst(), "y"));
    }

    @Test
    void en_plantet_rest_blir_funnet_hvor_den_enn_ligger() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        Saksbygger sak = utenPersonalia().med(personalia(nummer, "2015-05-05", "1"));
        SakGodkjent versjon = register.ta(sak, TID);
        Identitet hvem = Identitet.av(nummer);
        String pseudonym = personer.finn(hvem).orElseThrow();
        Sletting svar = sletting.slett(hvem, GRUNN);
        assertThat(restesok.sok(svar.id(), Optional.of(hvem)).rester()).isEmpty();

        somEier("INSERT INTO identitet.uten_nummer (pseudonym, slag, nummer) VALUES ('" + pseudonym
                + "', 'ufodt', '')");
        somEier("INSERT INTO utboks (emne, nokkel, innhold, sendt) VALUES ('x', 'y', 'gjelder " + nummer.klartekst()
                + "', now())");
        somEier("INSERT INTO nyttelastdel (innsending_id, nummer, antall, innhold) VALUES ('" + versjon.innsendingId()
                + "', 1, 2, '{\"innpakketNokkel\":\"x\"}')");
        somEier("CREATE TABLE glemt (bilde bytea); INSERT INTO glemt VALUES (convert_to('" + nummer.klartekst()
                + "', 'UTF8')); GRANT SELECT ON glemt TO register_app");
        send(
                Emne.SAK_GODKJENT.navn(),
                HendelseJson.skriv(CloudEvent.om(versjon, "/validation-service", Instant.now())));
        send(Emne.SAK_GODKJENT.dodeBrev(), "{\"arsak\":\"" + nummer.klartekst() + "\"}");

        Prov prov = restesok.sok(svar.id(), Optional.of(hvem));

        assertThat(prov.rester().stream().map(en -> en.hvor() + " " + en.hva()))
                .containsExactlyInAnyOrder(
                        "register/public.glemt NUMMER",
                        "register/public.nyttelastdel NYTTELAST",
                        "register/public.utboks NUMMER",
                        "hvelv/identitet.uten_nummer PSEUDONYM",
                        "kafka/bvr.sak.godkjent.v1.dlt NUMMER");
        assertThat(prov.utloper())
                .singleElement()
                .satisfies(en -> assertThat(en.hvor()).isEqualTo("kafka/bvr.sak.godkjent.v1"));
        somEier("DROP TABLE glemt");
    }

    @Test
    void en_rest_i_databasen_til_en_annen_tjeneste_blir_funnet() throws Exception {
        Fodselsnummer nummer = nyttNummer();
        SakGodkjent versjon = register.ta(utenPersonalia().med(personalia(nummer, "2015-05-05", "1")), TID);
        Identitet hvem = Identitet.av(nummer);
        Sletting svar = sletting.slett(hvem, GRUNN);
        somEier("CREATE DATABASE intake");
        String adresse = register.adresse("intake", "postgres");
        var overalt = restesok(Optional.of(List.of(adresse)));
        try (Connection intake = DriverManager.getConnection(adresse);
                Statement sql = intake.createStatement()) {
            sql.execute("CREATE TABLE innsending (id uuid, dokument jsonb); CREATE TABLE logg (linje text)");
            Prov rent = overalt.sok(svar.id(), Optional.of(hvem));
            assertThat(rent.rester()).isEmpty();

            sql.execute("INSERT INTO innsending VALUES ('" + versjon.innsendingId()
                    + "', '{\"innpakketNokkel\": \"x\"}'); INSERT INTO logg VALUES ('gjelder " + nummer.klartekst()
                    + "')");
            Prov prov = overalt.sok(svar.id(), Optional.of(hvem));

            assertThat(prov.rester().stream().map(en -> en.hvor() + " " + en.hva()))
                    .containsExactlyInAnyOrder("intake/public.innsending NYTTELAST", "intake/public.logg NUMMER");
            assertThat(prov.lest()).isEqualTo(rent.lest() + 2);
        }
        somEier("DROP DATABASE intake");
    }

    @Test
    void en_odelagt_kommunenokkel_gjor_innholdet_uleselig_og_tallene_staar() throws SQLException {
        register.ta(enSak().i("5603").med(melding("2025-03-03", null)), TID);
        String foer = tellegrunnlag();
        String sporring = "SELECT innhold FROM sak_innhold WHERE kommune = '5603' LIMIT 1";
        Kryptert innhold = HendelseJson.lesVerdi(register.sporr(Tilgang.ALLE, sporring), Kryptert.class);
        byte[] sted = ("register/sak/"
                        + register.sporr(
                                Tilgang.ALLE, sporring.replace("SELECT innhold", "SELECT sak_nr || '/' || versjon")))
                .getBytes(StandardCharsets.UTF_8);
        var annenProsess = new Nyttelastkryptering(register.nokler(), Clock.systemUTC());
        assertThat(new String(annenProsess.dekrypter(innhold, sted), StandardCharsets.UTF_8))
                .contains("Melding");

        register.nokler().odelegg("kommune-5603");

        var etter = new Nyttelastkryptering(register.nokler(), Clock.systemUTC());
        assertThatExceptionOfType(Krypteringsfeil.class).isThrownBy(() -> etter.dekrypter(innhold, sted));
        assertThat(tellegrunnlag()).isEqualTo(foer);
    }

    /** All that counts read: who and where, and every table of objects, as the register knew it at an instant. */
    private static String tellegrunnlag() throws SQLException {
        Map<String, String> alt = new HashMap<>();
        alt.put(
                "saker",
                register.sporr(
                        Tilgang.ALLE,
                        "SELECT md5(string_agg(t::text, ',' ORDER BY sak_nr))"
                                + " FROM telling_saker('2026-01-06T00:00:00Z', '2025-12-31') t"));
        for (Tabell tabell : Tabell.values()) {
            alt.put(
                    tabell.navn(),
                    register.sporr(
                            Tilgang.ALLE,
                            "SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM " + tabell.navn() + " t"));
        }
        return alt.toString();
    }

    private static PersonSlettet hendelse(Sletting svar) throws SQLException {
        return HendelseJson.les(
                        register.sporr(
                                Tilgang.ALLE,
                                "SELECT innhold FROM utboks WHERE emne = 'bvr.person.slettet.v1' AND nokkel = '"
                                        + svar.id() + "'"),
                        PersonSlettet.class)
                .data();
    }

    private static void send(String emne, String innhold) throws Exception {
        try (var sender = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            sender.send(new ProducerRecord<>(emne, "nokkel", innhold)).get();
        }
    }

    private static void somEier(String setning) throws SQLException {
        try (Connection alt = register.koble("postgres");
                Statement sql = alt.createStatement()) {
            sql.execute(setning);
        }
    }
}
