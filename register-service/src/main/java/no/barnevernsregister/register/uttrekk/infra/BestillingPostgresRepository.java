package no.barnevernsregister.register.uttrekk.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.uttrekk.BestillingRepository;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Levering;
import no.barnevernsregister.register.uttrekk.Omfang;
import no.barnevernsregister.register.uttrekk.UttrekkId;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.Uttrekksslag;

/** Orders as rows. */
record BestillingPostgresRepository(Connection forbindelse) implements BestillingRepository {

    @Override
    public void lagre(Uttrekksbestilling en) throws SQLException {
        utfor(
                "INSERT INTO uttrekksbestilling (id, bestilt, bestiller, rolle, slag, format, omfang, periode, kutt, prosjekt,"
                        + " formaal, hjemmel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                en.id().verdi(),
                Timestamp.from(en.bestilt()),
                en.bestiller().id(),
                en.bestiller().rolle(),
                en.slag().name(),
                en.format().name(),
                en.omfang().verdi(),
                en.periode().navn(),
                Timestamp.from(en.kutt()),
                en.prosjekt(),
                en.formaal().tekst(),
                en.formaal().hjemmel());
    }

    @Override
    public Optional<Uttrekksbestilling> finn(UttrekkId id) throws SQLException {
        try (var sql = klargjor("SELECT * FROM uttrekksbestilling WHERE id = ?", id.verdi());
                ResultSet rad = sql.executeQuery()) {
            return rad.next() ? Optional.of(les(rad)) : Optional.empty();
        }
    }

    private static Uttrekksbestilling les(ResultSet rad) throws SQLException {
        return new Uttrekksbestilling(
                new UttrekkId(rad.getObject("id", UUID.class)),
                tid(rad, "bestilt"),
                new Hvem(rad.getString("bestiller"), rad.getString("rolle")),
                Uttrekksslag.valueOf(rad.getString("slag")),
                Filformat.valueOf(rad.getString("format")),
                new Omfang(rad.getString("omfang")),
                Periode.av(rad.getString("periode")),
                tid(rad, "kutt"),
                rad.getString("prosjekt"),
                new Formaal(rad.getString("formaal"), rad.getString("hjemmel")));
    }

    @Override
    public List<Levering> leveringer(UttrekkId id) throws SQLException {
        List<Levering> alle = new ArrayList<>();
        try (var sql = klargjor("SELECT * FROM uttrekkslevering WHERE bestilling_id = ? ORDER BY nr", id.verdi());
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                boolean hel = rad.getTimestamp("ferdig") != null;
                alle.add(new Levering(
                        rad.getInt("nr"),
                        rad.getString("mottaker"),
                        tid(rad, "begynt"),
                        hel ? tid(rad, "ferdig") : null,
                        hel
                                ? new Levering.Innhold(
                                        rad.getLong("rader"),
                                        rad.getLong("utelatt"),
                                        rad.getLong("bytes"),
                                        rad.getString("sha256"))
                                : null));
            }
        }
        return alle;
    }

    @Override
    public int begynn(UttrekkId id, String mottaker, Instant naa) throws SQLException {
        // Two who fetch at once get a number each.
        try (var las = klargjor("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "uttrekk/" + id)) {
            las.execute();
        }
        try (var sql = klargjor(
                        "INSERT INTO uttrekkslevering (bestilling_id, nr, mottaker, begynt)"
                                + " SELECT ?, 1 + count(*), ?, ? FROM uttrekkslevering WHERE bestilling_id = ? RETURNING nr",
                        id.verdi(),
                        mottaker,
                        Timestamp.from(naa),
                        id.verdi());
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getInt(1);
        }
    }

    @Override
    public void avslutt(UttrekkId id, int nr, Instant naa, Levering.Innhold innhold) throws SQLException {
        utfor(
                "UPDATE uttrekkslevering SET ferdig = ?, rader = ?, utelatt = ?, bytes = ?, sha256 = ?"
                        + " WHERE bestilling_id = ? AND nr = ?",
                Timestamp.from(naa),
                innhold.rader(),
                innhold.utelatt(),
                innhold.bytes(),
                innhold.sha256(),
                id.verdi(),
                nr);
    }

    private static Instant tid(ResultSet rad, String kolonne) throws SQLException {
        return rad.getTimestamp(kolonne).toInstant();
    }

    private void utfor(String setning, Object... verdier) throws SQLException {
        try (var sql = klargjor(setning, verdier)) {
            sql.executeUpdate();
        }
    }

    private PreparedStatement klargjor(String setning, Object... verdier) throws SQLException {
        PreparedStatement sql = forbindelse.prepareStatement(setning);
        for (int i = 0; i < verdier.length; i++) {
            sql.setObject(i + 1, verdier[i]);
        }
        return sql;
    }
}
