package no.barnevernsregister.register.revisjon.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.barnevernsregister.register.revisjon.Bunke;
import no.barnevernsregister.register.revisjon.Kontroll;
import no.barnevernsregister.register.revisjon.Revisjonsrad;
import no.barnevernsregister.register.revisjon.Segl;
import no.barnevernsregister.register.revisjon.Slag;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.jspecify.annotations.Nullable;

/**
 * Seals and checks the audit log over one connection.
 *
 * <p>Sealed are the entries of transactions older than the oldest that still runs, so that none can come into a sealed range
 * afterwards. Nobody who writes an entry waits for this.
 */
public final class Seglverk {

    private static final int STORSTE_BUNKE = 50_000;
    private static final int HENTES = 5_000;
    private static final long SEGLLAS = 0x73_65_67_6CL;
    private static final String RADER = "SELECT nr, xid::text, date_part('epoch', tid), slag, hvem, rolle, sporring,"
            + " formaal, hjemmel, omfang, sak_nr, barn, rader FROM revisjon";

    private final Connection forbindelse;

    public Seglverk(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** Seals all that is settled, each bunch in a transaction of its own; gives the newest seal if there is one. */
    public Optional<Segl> forsegl() throws SQLException {
        forbindelse.setAutoCommit(false);
        boolean mer = true;
        Segl siste = Segl.INGEN;
        while (mer) {
            boolean gikk = false;
            try {
                Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                laas();
                Segl forrige = siste();
                siste = neste(forrige);
                mer = siste.nr() > forrige.nr();
                forbindelse.commit();
                gikk = true;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
        return Optional.of(siste).filter(en -> en.nr() > 0);
    }

    /** Several copies of the service may wish to seal; they do so one at a time. */
    private void laas() throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            sql.setLong(1, SEGLLAS);
            sql.execute();
        }
    }

    private Segl neste(Segl forrige) throws SQLException {
        long til = grense(forrige.tilXid());
        if (til <= forrige.tilXid()) {
            return forrige;
        }
        var bunke = new Bunke();
        try (PreparedStatement sql = forbindelse.prepareStatement(
                RADER + " WHERE xid >= ?::text::xid8 AND xid < ?::text::xid8 ORDER BY xid, nr")) {
            sql.setFetchSize(HENTES);
            sql.setString(1, Long.toString(forrige.tilXid()));
            sql.setString(2, Long.toString(til));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    bunke.ta(rad(rad));
                }
            }
        }
        Segl segl = bunke.forsegl(forrige, til);
        lagre(segl);
        return segl;
    }

    /** Where a bunch ends that begins here: after a whole transaction, and before the oldest that runs. */
    private long grense(long fra) throws SQLException {
        String sporring = "SELECT xid::text FROM (SELECT xid FROM revisjon WHERE xid >= ?::text::xid8"
                + " AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid LIMIT " + STORSTE_BUNKE
                + ") AS bunke ORDER BY xid DESC LIMIT 1";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, Long.toString(fra));
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() ? Long.parseLong(rad.getString(1)) + 1 : fra;
            }
        }
    }

    private void lagre(Segl segl) throws SQLException {
        String setning = "INSERT INTO revisjon_segl (nr, fra_xid, til_xid, forste_tid, antall, avtrykk, kjede)"
                + " VALUES (?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, segl.nr());
            sql.setString(2, Long.toString(segl.fraXid()));
            sql.setString(3, Long.toString(segl.tilXid()));
            sql.setTimestamp(4, Timestamp.from(Instant.EPOCH.plus(segl.forsteTid(), ChronoUnit.MICROS)));
            sql.setLong(5, segl.antall());
            sql.setBytes(6, HexFormat.of().parseHex(segl.avtrykk()));
            sql.setBytes(7, HexFormat.of().parseHex(segl.kjede()));
            sql.executeUpdate();
        }
    }

    private Segl siste() throws SQLException {
        List<Segl> funnet = segl("SELECT nr, fra_xid::text, til_xid::text, forste_tid, antall, avtrykk, kjede"
                + " FROM revisjon_segl ORDER BY nr DESC LIMIT 1");
        return funnet.isEmpty() ? Segl.INGEN : funnet.getFirst();
    }

    private List<Segl> segl(String sporring) throws SQLException {
        List<Segl> alle = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                alle.add(new Segl(
                        rad.getLong(1),
                        Long.parseLong(rad.getString(2)),
                        Long.parseLong(rad.getString(3)),
                        ChronoUnit.MICROS.between(
                                Instant.EPOCH, rad.getTimestamp(4).toInstant()),
                        rad.getLong(5),
                        HexFormat.of().formatHex(rad.getBytes(6)),
                        HexFormat.of().formatHex(rad.getBytes(7))));
            }
        }
        return alle;
    }

    /**
     * Checks everything, in the transaction of the connection, which must see all municipalities.
     *
     * @param ute the seals outside the database
     */
    public Kontroll.Dom kontroller(Seglfil ute) throws SQLException {
        // The seals outside are read first: what is sealed meanwhile is in the database and not yet missed there.
        var kontroll = new Kontroll(ute.les(), bortfall());
        List<Segl> segl = segl("SELECT nr, fra_xid::text, til_xid::text, forste_tid, antall, avtrykk, kjede"
                + " FROM revisjon_segl ORDER BY nr");
        try (var sql = forbindelse.prepareStatement(RADER + " ORDER BY xid, nr")) {
            sql.setFetchSize(HENTES);
            try (ResultSet rader = sql.executeQuery()) {
                return kontroll.prov(segl.iterator(), new Rader(rader));
            }
        } catch (Lesefeil e) {
            throw e.arsak();
        }
    }

    private Instant bortfall() throws SQLException {
        Instant seneste = Instant.MIN;
        try (var sql = forbindelse.prepareStatement("SELECT formaal FROM revisjon WHERE slag = 'SLETTET'"
                        + " AND sporring = '" + Kontroll.REGEL + "' AND sak_nr IS NULL AND barn IS NULL");
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                Instant en = Kontroll.bortfall(Slag.SLETTET.name(), Kontroll.REGEL, rad.getString(1));
                seneste = en.isAfter(seneste) ? en : seneste;
            }
        }
        return seneste;
    }

    private static Revisjonsrad rad(ResultSet rad) throws SQLException {
        return new Revisjonsrad(
                rad.getLong(1),
                Long.parseLong(rad.getString(2)),
                Math.round(rad.getDouble(3) * 1_000_000),
                rad.getString(4),
                rad.getString(5),
                rad.getString(6),
                rad.getString(7),
                rad.getString(8),
                rad.getString(9),
                rad.getString(10),
                tall(rad, 11),
                rad.getString(12),
                tall(rad, 13));
    }

    private static @Nullable Long tall(ResultSet rad, int kolonne) throws SQLException {
        long verdi = rad.getLong(kolonne);
        return rad.wasNull() ? null : verdi;
    }

    /** The entries as they are fetched. */
    private static final class Rader implements Iterator<Revisjonsrad> {

        private final ResultSet rader;
        private boolean klar;

        Rader(ResultSet rader) throws SQLException {
            this.rader = rader;
            this.klar = rader.next();
        }

        @Override
        public boolean hasNext() {
            return klar;
        }

        @Override
        public Revisjonsrad next() {
            if (!klar) {
                throw new NoSuchElementException();
            }
            try {
                Revisjonsrad denne = rad(rader);
                klar = rader.next();
                return denne;
            } catch (SQLException e) {
                throw new Lesefeil(e);
            }
        }
    }

    private static final class Lesefeil extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException arsak;

        Lesefeil(SQLException arsak) {
            super(arsak);
            this.arsak = arsak;
        }

        SQLException arsak() {
            return arsak;
        }
    }
}
