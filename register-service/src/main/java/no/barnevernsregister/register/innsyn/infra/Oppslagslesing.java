package no.barnevernsregister.register.innsyn.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.barnevernsregister.register.innsyn.Innsynssvar.Oppslag;
import no.barnevernsregister.register.innsyn.Innsynssvar.VidLesing;

/** Who has looked at some cases or some person, by the audit log. */
record Oppslagslesing(Connection forbindelse) {

    private static final String NEVNT = """
            SELECT tid, slag, hvem, rolle, sporring, formaal, hjemmel, max(nr) FROM (
                SELECT * FROM revisjon WHERE sak_nr = ANY (?)
                UNION ALL
                SELECT * FROM revisjon WHERE barn = ANY (?)
            ) AS nevnt
            GROUP BY xid, tid, slag, hvem, rolle, sporring, formaal, hjemmel, CASE WHEN slag = 'LEST' THEN 0 ELSE nr END
            ORDER BY tid, max(nr)""";

    private static final String VIDE = """
            SELECT hvem, rolle, sporring, formaal, hjemmel, count(*), min(tid), max(tid) FROM revisjon
            WHERE sak_nr IS NULL AND barn IS NULL AND slag IN ('LEST', 'LESING_BEGYNT') AND rader IS DISTINCT FROM 0
                AND (omfang = 'alle' OR string_to_array(omfang, ',') && (
                    SELECT array_agg(DISTINCT kommune) FROM sak_versjon WHERE sak_nr = ANY (?)))
                AND tid >= (SELECT min(tid) FROM revisjon WHERE sak_nr = ANY (?))
            GROUP BY hvem, rolle, sporring, formaal, hjemmel ORDER BY max(tid)""";

    List<Oppslag> nevnt(List<Long> saker, Collection<String> pseudonymer) throws SQLException {
        List<Oppslag> funnet = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(NEVNT)) {
            sql.setArray(1, forbindelse.createArrayOf("bigint", saker.toArray()));
            sql.setArray(2, forbindelse.createArrayOf("text", pseudonymer.toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.add(new Oppslag(
                            rad.getTimestamp(1).toInstant(),
                            rad.getString(2),
                            rad.getString(3),
                            rad.getString(4),
                            rad.getString(5),
                            rad.getString(6),
                            rad.getString(7)));
                }
            }
        }
        return funnet;
    }

    List<VidLesing> vide(List<Long> saker) throws SQLException {
        List<VidLesing> funnet = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(VIDE)) {
            sql.setArray(1, forbindelse.createArrayOf("bigint", saker.toArray()));
            sql.setArray(2, forbindelse.createArrayOf("bigint", saker.toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.add(new VidLesing(
                            rad.getString(1),
                            rad.getString(2),
                            rad.getString(3),
                            rad.getString(4),
                            rad.getString(5),
                            rad.getLong(6),
                            rad.getTimestamp(7).toInstant(),
                            rad.getTimestamp(8).toInstant()));
                }
            }
        }
        return funnet;
    }
}
