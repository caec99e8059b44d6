package no.barnevernsregister.register.sak.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.register.sak.Objektrad;
import no.barnevernsregister.register.sak.Objektrad.Tabell;
import no.barnevernsregister.register.sak.Sakversjon;

/**
 * Cases with history in the transaction of one connection. A row holds from {@code kjent_fra} until {@code kjent_til};
 * nothing is ever changed but the end of the row that a newer one replaces.
 */
final class SakPostgresRepository {

    /** Taken shared by those who write and alone by those who count, so that no cut-off is passed by a slow writer. */
    static final long KUTTLAS = 0x6b_75_74_74L;

    private final Connection forbindelse;
    private final Nyttelastkryptering kryptering;

    SakPostgresRepository(Connection forbindelse, Nyttelastkryptering kryptering) {
        this.forbindelse = forbindelse;
        this.kryptering = kryptering;
    }

    /** A case's own number in the register, and its newest version; 0 when it has none yet. */
    record Saksrad(long nr, int versjon, Instant kjentFra) {}

    /** Finds the case, or makes it, and keeps others from it until the transaction ends. */
    Saksrad laas(Organisasjonsnummer org, SakGodkjent hendelse) throws SQLException {
        try (var las = forbindelse.prepareStatement("SELECT pg_advisory_xact_lock_shared(?)")) {
            las.setLong(1, KUTTLAS);
            las.execute();
        }
        String setning = "INSERT INTO sak (rapporterende_org, sak_id) VALUES (?, ?)"
                + " ON CONFLICT ON CONSTRAINT sak_id_unik DO UPDATE SET versjon = sak.versjon"
                + " RETURNING nr, versjon, kjent_fra";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, org.verdi());
            sql.setObject(2, hendelse.sakId().verdi());
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return new Saksrad(
                        rad.getLong(1), rad.getInt(2), rad.getTimestamp(3).toInstant());
            }
        }
    }

    /** Adds the next version of a case; the instant from which it is known is later than the version's before. */
    Instant leggTil(Saksrad sak, Sakversjon versjon, List<Objektrad> objekter, Instant naa) throws SQLException {
        Instant etter = sak.kjentFra().plus(1, ChronoUnit.MICROS);
        Instant tid = (naa.isBefore(etter) ? etter : naa).truncatedTo(ChronoUnit.MICROS);
        settInnVersjon(sak, versjon, tid);
        Map<Tabell, Map<UUID, String>> kjente = sak.versjon() == 0 ? Map.of() : avtrykk(sak);
        Map<Tabell, List<Objektrad>> nye = new EnumMap<>(Tabell.class);
        Map<Tabell, List<UUID>> utgaatte = new EnumMap<>(Tabell.class);
        Map<Tabell, Map<UUID, Objektrad>> naaGjelder = objekter.stream()
                .collect(Collectors.groupingBy(Objektrad::tabell, Collectors.toMap(Objektrad::id, en -> en)));
        for (Objektrad objekt : objekter) {
            String kjent = kjente.getOrDefault(objekt.tabell(), Map.of()).get(objekt.id());
            if (!objekt.avtrykk().equals(kjent)) {
                nye.computeIfAbsent(objekt.tabell(), t -> new ArrayList<>()).add(objekt);
            }
        }
        kjente.forEach((tabell, avtrykk) -> avtrykk.forEach((id, kjent) -> {
            Objektrad naaverende = naaGjelder.getOrDefault(tabell, Map.of()).get(id);
            if (naaverende == null || !naaverende.avtrykk().equals(kjent)) {
                utgaatte.computeIfAbsent(tabell, t -> new ArrayList<>()).add(id);
            }
        }));
        for (var en : utgaatte.entrySet()) {
            avslutt(en.getKey(), sak, en.getValue(), tid);
        }
        for (var en : nye.entrySet()) {
            settInn(en.getKey(), sak, en.getValue(), tid);
        }
        return tid;
    }

    private void settInnVersjon(Saksrad sak, Sakversjon versjon, Instant tid) throws SQLException {
        SakGodkjent hendelse = versjon.hendelse();
        Sak innhold = versjon.barnevern().sak();
        String setning = "INSERT INTO sak_versjon (sak_nr, versjon, dokument_id, innsending_id, kommune, bydel,"
                + " uttrekksdato, xsd_versjon, kanal, leverandor_org, migrert_id, journalnummer, start_dato, slutt_dato,"
                + " slettet, kjent_fra, innhold) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        byte[] sted = ("register/sak/" + sak.nr() + "/" + hendelse.versjon()).getBytes(UTF_8);
        var leverandor = hendelse.avsender().leverandorOrg();
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, sak.nr());
            sql.setInt(2, hendelse.versjon());
            sql.setObject(3, hendelse.dokumentId().verdi());
            sql.setObject(4, hendelse.innsendingId().verdi());
            sql.setString(5, hendelse.kommune().verdi());
            sql.setString(6, hendelse.bydel() == null ? null : hendelse.bydel().verdi());
            sql.setObject(7, versjon.uttrekksdato());
            sql.setInt(8, hendelse.xsdVersjon());
            sql.setString(9, hendelse.kanal().name());
            sql.setString(10, leverandor == null ? null : leverandor.verdi());
            sql.setString(11, innhold.migrertId());
            sql.setString(12, innhold.journalnummer());
            sql.setObject(13, innhold.startDato());
            sql.setObject(14, innhold.sluttDato());
            sql.setBoolean(15, innhold.erSlettet());
            sql.setTimestamp(16, Timestamp.from(tid));
            sql.setString(
                    17,
                    HendelseJson.skriv(
                            kryptering.krypter(hendelse.kommune(), BarnevernXml.skriv(versjon.barnevern()), sted)));
            sql.executeUpdate();
        }
        try (var sql = forbindelse.prepareStatement("UPDATE sak SET versjon = ?, kjent_fra = ? WHERE nr = ?")) {
            sql.setInt(1, hendelse.versjon());
            sql.setTimestamp(2, Timestamp.from(tid));
            sql.setLong(3, sak.nr());
            sql.executeUpdate();
        }
    }

    private Map<Tabell, Map<UUID, String>> avtrykk(Saksrad sak) throws SQLException {
        String sporring = Arrays.stream(Tabell.values())
                .map(tabell -> "SELECT '" + tabell.name() + "', id, avtrykk FROM " + navn(tabell)
                        + " WHERE sak_nr = ? AND kjent_til = 'infinity'")
                .collect(Collectors.joining(" UNION ALL "));
        Map<Tabell, Map<UUID, String>> funnet = new EnumMap<>(Tabell.class);
        try (var sql = forbindelse.prepareStatement(sporring)) {
            for (int i = 1; i <= Tabell.values().length; i++) {
                sql.setLong(i, sak.nr());
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.computeIfAbsent(Tabell.valueOf(rad.getString(1)), t -> new HashMap<>())
                            .put(rad.getObject(2, UUID.class), rad.getString(3));
                }
            }
        }
        return funnet;
    }

    private void avslutt(Tabell tabell, Saksrad sak, List<UUID> ider, Instant tid) throws SQLException {
        String setning = "UPDATE " + navn(tabell)
                + " SET kjent_til = ? WHERE sak_nr = ? AND id = ANY (?) AND kjent_til = 'infinity'";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, Timestamp.from(tid));
            sql.setLong(2, sak.nr());
            sql.setArray(3, forbindelse.createArrayOf("uuid", ider.toArray()));
            sql.executeUpdate();
        }
    }

    private void settInn(Tabell tabell, Saksrad sak, List<Objektrad> rader, Instant tid) throws SQLException {
        String setning = "INSERT INTO " + navn(tabell) + " (sak_nr, id, avtrykk, kjent_fra, "
                + String.join(", ", tabell.kolonner()) + ") VALUES (?, ?, ?, ?"
                + ", ?".repeat(tabell.kolonner().size()) + ")";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            for (Objektrad rad : rader) {
                sql.setLong(1, sak.nr());
                sql.setObject(2, rad.id());
                sql.setString(3, rad.avtrykk());
                sql.setTimestamp(4, Timestamp.from(tid));
                for (int i = 0; i < rad.verdier().size(); i++) {
                    sql.setObject(5 + i, rad.verdier().get(i));
                }
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    private static String navn(Tabell tabell) {
        return tabell.name().toLowerCase(Locale.ROOT);
    }

    /** Keeps a version that came before the one it follows. */
    void legtilside(Saksrad sak, SakGodkjent hendelse, byte[] xml) throws SQLException {
        String setning = "INSERT INTO ventende_versjon (sak_nr, versjon, hendelse, innhold) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, sak.nr());
            sql.setInt(2, hendelse.versjon());
            sql.setString(3, HendelseJson.skriv(hendelse));
            sql.setString(4, HendelseJson.skriv(kryptering.krypter(hendelse.kommune(), xml, ventested(sak, hendelse))));
            sql.executeUpdate();
        }
    }

    /** Takes out the version, if it has waited. */
    Optional<Sakversjon> taVentende(Saksrad sak, int versjon) throws SQLException {
        String setning = "DELETE FROM ventende_versjon WHERE sak_nr = ? AND versjon = ? RETURNING hendelse, innhold";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, sak.nr());
            sql.setInt(2, versjon);
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    return Optional.empty();
                }
                SakGodkjent hendelse = HendelseJson.lesVerdi(rad.getString(1), SakGodkjent.class);
                byte[] xml = kryptering.dekrypter(
                        HendelseJson.lesVerdi(rad.getString(2), Kryptert.class), ventested(sak, hendelse));
                return Optional.of(new Sakversjon(hendelse, BarnevernXml.les(xml)));
            }
        }
    }

    private static byte[] ventested(Saksrad sak, SakGodkjent hendelse) {
        return ("register/ventende/" + sak.nr() + "/" + hendelse.versjon()).getBytes(UTF_8);
    }
}
