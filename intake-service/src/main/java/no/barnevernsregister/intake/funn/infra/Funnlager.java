package no.barnevernsregister.intake.funn.infra;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.funn.ApentFunn;
import no.barnevernsregister.intake.funn.Vurdert;
import org.jspecify.annotations.Nullable;

/** The tables of the open findings, within one transaction of their worker. */
record Funnlager(Connection forbindelse) {

    private static final String GODTATT =
            "i.provekjoring = 'NEI' AND i.status IN ('GODTATT', 'GODTATT_MED_MERKNAD', 'REGISTRERT')";
    private static final String RAPPORTER = "SELECT r.innsending_id, r.innhold, coalesce(r.vurdert, i.mottatt) AS tid,"
            + " i.rapporterende_org, i.serie, i.kommune, i.versjon, " + GODTATT + " AS godtatt FROM rapport r ";

    /** Each series is looked up by its index, however large the tables are and whatever the planner knows of them. */
    private static final String FOR_HVER_SERIE =
            " FROM unnest(?::text[], ?::uuid[]) AS s (rapporterende_org, serie)" + " CROSS JOIN LATERAL (";

    /** What is to be open in a series, and what was. */
    record Endring(Serie serie, List<ApentFunn> foer, List<ApentFunn> etter) {}

    /** The documents of a case, or a service's files for one year. */
    record Serie(String organisasjon, UUID id) {}

    /** A report that is not taken in yet; {@code godtatt} is absent for what changes nothing: refusals and dry runs. */
    record Utatt(
            InnsendingId id,
            Serie serie,
            String kommune,
            Instant tid,
            @Nullable Vurdert godtatt) {}

    /** An accepted one whose place in the chain is not known yet has to wait. */
    List<Utatt> utatte(int antall) throws SQLException {
        String sporring =
                RAPPORTER + "CROSS JOIN LATERAL (SELECT * FROM innsending WHERE id = r.innsending_id OFFSET 0) i"
                        + " WHERE r.funn_tatt IS NULL AND (i.versjon IS NOT NULL OR NOT (" + GODTATT + "))"
                        + " ORDER BY r.innsending_id LIMIT ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setInt(1, antall);
            return alle(sql);
        }
    }

    /** Every accepted report of a series that is taken in. */
    List<Vurdert> historien(Serie serie) throws SQLException {
        String sporring = RAPPORTER + "JOIN innsending i ON i.id = r.innsending_id WHERE i.rapporterende_org = ?"
                + " AND i.serie = ? AND r.funn_tatt IS NOT NULL AND " + GODTATT;
        List<Vurdert> historien = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, serie.organisasjon());
            sql.setObject(2, serie.id());
            for (Utatt en : alle(sql)) {
                if (en.godtatt() != null) {
                    historien.add(en.godtatt());
                }
            }
        }
        return historien;
    }

    Map<Serie, List<ApentFunn>> apne(Set<Serie> serier) throws SQLException {
        String sporring = "SELECT a.*" + FOR_HVER_SERIE + "SELECT * FROM apent_funn a"
                + " WHERE a.rapporterende_org = s.rapporterende_org AND a.serie = s.serie ORDER BY id OFFSET 0) a";
        Map<Serie, List<ApentFunn>> apne = new HashMap<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            settSerier(sql, serier);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    apne.computeIfAbsent(serie(rad), _ -> new ArrayList<>())
                            .add(ApentFunnPostgresRepository.apent(rad));
                }
            }
        }
        return apne;
    }

    /** The highest place in the chain that is taken in, for the series that have one. */
    Map<Serie, Integer> nyesteTatte(Set<Serie> serier) throws SQLException {
        String sporring = "SELECT s.rapporterende_org, s.serie, m.versjon" + FOR_HVER_SERIE
                + "SELECT max(i.versjon) AS versjon FROM innsending i"
                + " JOIN rapport r ON r.innsending_id = i.id AND r.funn_tatt IS NOT NULL"
                + " WHERE i.rapporterende_org = s.rapporterende_org AND i.serie = s.serie AND " + GODTATT + ") m"
                + " WHERE m.versjon IS NOT NULL";
        Map<Serie, Integer> nyeste = new HashMap<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            settSerier(sql, serier);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    nyeste.put(serie(rad), rad.getInt("versjon"));
                }
            }
        }
        return nyeste;
    }

    void merkTatt(List<Utatt> bunke, Instant naa) throws SQLException {
        try (var sql = forbindelse.prepareStatement("UPDATE rapport SET funn_tatt = ? WHERE innsending_id = ANY (?)")) {
            sql.setTimestamp(1, Timestamp.from(naa));
            sql.setArray(2, uuider(bunke.stream().map(en -> en.id().verdi()).toList()));
            sql.executeUpdate();
        }
    }

    /** Only what differs is written. */
    void skriv(List<Endring> endringer) throws SQLException {
        lukk(endringer);
        apne(endringer);
    }

    private void lukk(List<Endring> endringer) throws SQLException {
        String setning = "DELETE FROM apent_funn WHERE rapporterende_org = ? AND serie = ? AND regel_id = ?"
                + " AND type = ? AND element_id IS NOT DISTINCT FROM ? AND nummer = ?";
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (Endring endring : endringer) {
                Set<ApentFunn.Identitet> blir =
                        endring.etter().stream().map(ApentFunn::identitet).collect(Collectors.toSet());
                for (ApentFunn en : endring.foer()) {
                    if (!blir.contains(en.identitet())) {
                        settIdentitet(sql, endring.serie(), en.identitet());
                        sql.addBatch();
                    }
                }
            }
            sql.executeBatch();
        }
    }

    private void apne(List<Endring> endringer) throws SQLException {
        String setning = """
                INSERT INTO apent_funn (rapporterende_org, serie, regel_id, type, element_id, nummer, kommune,
                    alvorlighet, innhold, forst_sett, sist_sett, sist_innsending)
                SELECT ?, ?, ?, ?, ?, ?, i.kommune, ?, ?, ?, ?, i.id FROM innsending i WHERE i.id = ?
                ON CONFLICT ON CONSTRAINT apent_funn_identitet DO UPDATE SET kommune = excluded.kommune,
                    alvorlighet = excluded.alvorlighet, innhold = excluded.innhold, forst_sett = excluded.forst_sett,
                    sist_sett = excluded.sist_sett, sist_innsending = excluded.sist_innsending
                """;
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (Endring endring : endringer) {
                for (ApentFunn en : endring.etter()) {
                    if (!endring.foer().contains(en)) {
                        settIdentitet(sql, endring.serie(), en.identitet());
                        sql.setString(7, en.funn().alvorlighet().name());
                        sql.setString(8, HendelseJson.skriv(en.funn()));
                        sql.setTimestamp(9, Timestamp.from(en.forstSett()));
                        sql.setTimestamp(10, Timestamp.from(en.sistSett()));
                        sql.setObject(11, en.sistInnsending().verdi());
                        sql.addBatch();
                    }
                }
            }
            sql.executeBatch();
        }
    }

    void ferskhet(List<Utatt> bunke) throws SQLException {
        String setning = "INSERT INTO funnstand (kommune, oppdatert) VALUES (?, ?) ON CONFLICT (kommune)"
                + " DO UPDATE SET oppdatert = greatest(funnstand.oppdatert, excluded.oppdatert)";
        Map<String, Instant> nyeste = new LinkedHashMap<>();
        bunke.forEach(en -> nyeste.merge(en.kommune(), en.tid(), (en1, en2) -> en1.isAfter(en2) ? en1 : en2));
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (Map.Entry<String, Instant> en : nyeste.entrySet()) {
                sql.setString(1, en.getKey());
                sql.setTimestamp(2, Timestamp.from(en.getValue()));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    private static void settIdentitet(PreparedStatement sql, Serie serie, ApentFunn.Identitet funn)
            throws SQLException {
        sql.setString(1, serie.organisasjon());
        sql.setObject(2, serie.id());
        sql.setString(3, funn.regelId());
        sql.setString(4, funn.type());
        sql.setObject(5, funn.elementId(), java.sql.Types.OTHER);
        sql.setInt(6, funn.nummer());
    }

    private void settSerier(PreparedStatement sql, Set<Serie> serier) throws SQLException {
        sql.setArray(
                1,
                forbindelse.createArrayOf(
                        "text", serier.stream().map(Serie::organisasjon).toArray()));
        sql.setArray(2, uuider(serier.stream().map(Serie::id).toList()));
    }

    private Array uuider(Collection<UUID> verdier) throws SQLException {
        return forbindelse.createArrayOf("uuid", verdier.toArray());
    }

    private static List<Utatt> alle(PreparedStatement sql) throws SQLException {
        List<Utatt> funnet = new ArrayList<>();
        try (ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                var id = new InnsendingId(rad.getObject("innsending_id", UUID.class));
                Instant tid = rad.getTimestamp("tid").toInstant();
                funnet.add(new Utatt(id, serie(rad), rad.getString("kommune"), tid, godtatt(id, tid, rad)));
            }
        }
        return funnet;
    }

    private static @Nullable Vurdert godtatt(InnsendingId id, Instant tid, ResultSet rad) throws SQLException {
        if (!rad.getBoolean("godtatt")) {
            return null;
        }
        var rapport = HendelseJson.lesVerdi(rad.getString("innhold"), Valideringsrapport.class);
        return new Vurdert(id, rad.getInt("versjon"), tid, rapport.funn());
    }

    private static Serie serie(ResultSet rad) throws SQLException {
        return new Serie(rad.getString("rapporterende_org"), rad.getObject("serie", UUID.class));
    }
}
