package no.barnevernsregister.contracts.levering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** Cuts a payload into encrypted parts that a broker's record can carry, and joins them again. */
public final class Nyttelastdeler {

    private final Nyttelastkryptering kryptering;

    public Nyttelastdeler(Nyttelastkryptering kryptering) {
        this.kryptering = kryptering;
    }

    /** The payload in order, each part sealed to its submission and place; at least one part. */
    public List<Nyttelast> del(InnsendingId id, Kommunenummer kommune, byte[] hele) {
        String sha256 = sha256(hele);
        int antall = Math.max(1, Math.ceilDiv(hele.length, Nyttelast.STORSTE_DEL));
        List<Nyttelast> deler = new ArrayList<>();
        for (int nummer = 1; nummer <= antall; nummer++) {
            int fra = (nummer - 1) * Nyttelast.STORSTE_DEL;
            byte[] stykke = Arrays.copyOfRange(hele, fra, Math.min(hele.length, fra + Nyttelast.STORSTE_DEL));
            deler.add(new Nyttelast(nummer, antall, sha256, kryptering.krypter(kommune, stykke, sted(id, nummer))));
        }
        return deler;
    }

    /** Seals one part of a payload that is cut as it comes, before anybody knows how many parts there will be. */
    public Kryptert lukk(InnsendingId id, Kommunenummer kommune, int nummer, byte[] stykke) {
        return kryptering.krypter(kommune, stykke, sted(id, nummer));
    }

    /** Opens what {@link #lukk} sealed. */
    public byte[] apne(InnsendingId id, int nummer, Kryptert del) {
        return kryptering.dekrypter(del, sted(id, nummer));
    }

    /**
     * Takes a part of a payload that is too large to hold in memory; when it was the last to come, gives the payload in the
     * clear as a stream that can be opened again. The stored parts stay until {@link #fjern}.
     *
     * <p>A stream reads from the connection. At its end it fails with {@link IllegalArgumentException} when the parts
     * together are not what was sent.
     */
    public Optional<Supplier<InputStream>> taStrom(Connection forbindelse, InnsendingId id, Nyttelast del)
            throws SQLException {
        lagre(forbindelse, id, del);
        return antall(forbindelse, id) < del.antall()
                ? Optional.empty()
                : Optional.of(() -> new Delstrom(del, nummer -> apne(id, hent(forbindelse, id, nummer))));
    }

    /** Removes the stored parts of a payload. */
    public void fjern(Connection forbindelse, InnsendingId id) throws SQLException {
        slett(forbindelse, id);
    }

    /**
     * Takes a part; when it was the last to come, gives the whole payload in the clear and removes the stored parts.
     *
     * @throws IllegalArgumentException when the parts together are not what was sent
     */
    public Optional<byte[]> ta(Connection forbindelse, InnsendingId id, Nyttelast del) throws SQLException {
        if (del.antall() == 1) {
            return Optional.of(sjekket(apne(id, del), del.sha256()));
        }
        lagre(forbindelse, id, del);
        if (antall(forbindelse, id) < del.antall()) {
            return Optional.empty();
        }
        var hele = new ByteArrayOutputStream();
        for (Nyttelast en : hent(forbindelse, id)) {
            hele.writeBytes(apne(id, en));
        }
        slett(forbindelse, id);
        return Optional.of(sjekket(hele.toByteArray(), del.sha256()));
    }

    private byte[] apne(InnsendingId id, Nyttelast del) {
        return apne(id, del.nummer(), del.del());
    }

    private static byte[] sted(InnsendingId id, int nummer) {
        return ("innsending/" + id + "/" + nummer).getBytes(UTF_8);
    }

    private static byte[] sjekket(byte[] hele, String sha256) {
        if (!sha256(hele).equals(sha256)) {
            throw new IllegalArgumentException("Delene gir ikke det dokumentet som ble sendt.");
        }
        return hele;
    }

    /** The hash that names a payload: SHA-256, 64 hexadecimal digits. */
    public static String sha256(byte[] innhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void lagre(Connection forbindelse, InnsendingId id, Nyttelast del) throws SQLException {
        String sql = "INSERT INTO nyttelastdel (innsending_id, nummer, antall, innhold) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING";
        try (PreparedStatement insert = forbindelse.prepareStatement(sql)) {
            insert.setObject(1, id.verdi());
            insert.setInt(2, del.nummer());
            insert.setInt(3, del.antall());
            insert.setString(4, HendelseJson.skriv(del));
            insert.executeUpdate();
        }
    }

    private static int antall(Connection forbindelse, InnsendingId id) throws SQLException {
        String sql = "SELECT count(*) FROM nyttelastdel WHERE innsending_id = ?";
        try (PreparedStatement select = forbindelse.prepareStatement(sql)) {
            select.setObject(1, id.verdi());
            try (ResultSet rad = select.executeQuery()) {
                rad.next();
                return rad.getInt(1);
            }
        }
    }

    private static Nyttelast hent(Connection forbindelse, InnsendingId id, int nummer) throws SQLException {
        String sql = "SELECT innhold FROM nyttelastdel WHERE innsending_id = ? AND nummer = ?";
        try (PreparedStatement select = forbindelse.prepareStatement(sql)) {
            select.setObject(1, id.verdi());
            select.setInt(2, nummer);
            try (ResultSet rad = select.executeQuery()) {
                if (!rad.next()) {
                    throw new IllegalArgumentException("Del " + nummer + " av innsendingen mangler.");
                }
                return HendelseJson.lesVerdi(rad.getString(1), Nyttelast.class);
            }
        }
    }

    private static List<Nyttelast> hent(Connection forbindelse, InnsendingId id) throws SQLException {
        String sql = "SELECT innhold FROM nyttelastdel WHERE innsending_id = ? ORDER BY nummer";
        List<Nyttelast> deler = new ArrayList<>();
        try (PreparedStatement select = forbindelse.prepareStatement(sql)) {
            select.setObject(1, id.verdi());
            try (ResultSet rad = select.executeQuery()) {
                while (rad.next()) {
                    deler.add(HendelseJson.lesVerdi(rad.getString(1), Nyttelast.class));
                }
            }
        }
        return deler;
    }

    private static void slett(Connection forbindelse, InnsendingId id) throws SQLException {
        try (PreparedStatement delete =
                forbindelse.prepareStatement("DELETE FROM nyttelastdel WHERE innsending_id = ?")) {
            delete.setObject(1, id.verdi());
            delete.executeUpdate();
        }
    }
}
