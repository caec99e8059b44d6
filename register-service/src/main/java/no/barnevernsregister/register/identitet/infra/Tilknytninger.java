package no.barnevernsregister.register.identitet.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.register.identitet.Idperiode;

/** What ties pseudonyms together, on one connection. */
record Tilknytninger(Connection forbindelse) {

    private static final String ERSTATT = """
            WITH nye AS (
                SELECT ? AS kilde, pseudonym, fra, til FROM unnest(?::text[], ?::date[], ?::date[]) AS n (pseudonym, fra, til)
            ), vekk AS (
                DELETE FROM identitet.tilknytning t WHERE t.kilde = ? AND NOT EXISTS (
                    SELECT FROM nye n WHERE n.pseudonym = t.pseudonym AND n.fra IS NOT DISTINCT FROM t.gyldig_fra
                        AND n.til IS NOT DISTINCT FROM t.gyldig_til)
                RETURNING t.pseudonym
            )
            SELECT count(*) FROM vekk""";

    private static final String LEGG_TIL = """
            INSERT INTO identitet.tilknytning (kilde, pseudonym, gyldig_fra, gyldig_til)
            SELECT ?, pseudonym, fra, til FROM unnest(?::text[], ?::date[], ?::date[]) AS n (pseudonym, fra, til)
            ON CONFLICT DO NOTHING""";

    private static final String SAMME = """
            WITH RECURSIVE person AS (
                SELECT ?::text AS pseudonym
                UNION
                SELECT til.pseudonym FROM person
                    JOIN identitet.tilknytning fra USING (pseudonym)
                    JOIN identitet.tilknytning til USING (kilde)
            )
            SELECT pseudonym FROM person ORDER BY pseudonym""";

    /** What this source says, in the place of what it said before. */
    void erstatt(String kilde, List<Idperiode> perioder) throws SQLException {
        Object[] pseudonymer = perioder.stream().map(Idperiode::pseudonym).toArray();
        LocalDate[] fra = perioder.stream().map(Idperiode::fra).toArray(LocalDate[]::new);
        LocalDate[] til = perioder.stream().map(Idperiode::til).toArray(LocalDate[]::new);
        try (var sql = forbindelse.prepareStatement(ERSTATT)) {
            sql.setString(1, kilde);
            sql.setArray(2, forbindelse.createArrayOf("text", pseudonymer));
            sql.setArray(3, forbindelse.createArrayOf("date", fra));
            sql.setArray(4, forbindelse.createArrayOf("date", til));
            sql.setString(5, kilde);
            sql.execute();
        }
        if (perioder.isEmpty()) {
            return;
        }
        try (var sql = forbindelse.prepareStatement(LEGG_TIL)) {
            sql.setString(1, kilde);
            sql.setArray(2, forbindelse.createArrayOf("text", pseudonymer));
            sql.setArray(3, forbindelse.createArrayOf("date", fra));
            sql.setArray(4, forbindelse.createArrayOf("date", til));
            sql.executeUpdate();
        }
    }

    void leggTil(String kilde, Collection<String> pseudonymer) throws SQLException {
        String setning =
                "INSERT INTO identitet.tilknytning (kilde, pseudonym, gyldig_fra, gyldig_til) VALUES (?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (String en : Set.copyOf(pseudonymer)) {
                sql.setString(1, kilde);
                sql.setString(2, en);
                sql.setNull(3, Types.DATE);
                sql.setNull(4, Types.DATE);
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    int fjern(String kilde) throws SQLException {
        try (var sql = forbindelse.prepareStatement("DELETE FROM identitet.tilknytning WHERE kilde = ?")) {
            sql.setString(1, kilde);
            return sql.executeUpdate();
        }
    }

    /** Everything that sources tie to this pseudonym, step by step. */
    Set<String> sammeSom(String pseudonym) throws SQLException {
        Set<String> funnet = new LinkedHashSet<>();
        try (var sql = forbindelse.prepareStatement(SAMME)) {
            sql.setString(1, pseudonym);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.add(rad.getString(1));
                }
            }
        }
        return funnet;
    }
}
