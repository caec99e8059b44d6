package no.barnevernsregister.contracts.levering;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import no.barnevernsregister.contracts.hendelse.Nyttelast;

/** Gives the parts of a payload one after the other, one at a time in memory, and holds the whole against its hash. */
final class Delstrom extends InputStream {

    interface Deler {
        byte[] del(int nummer) throws SQLException;
    }

    private final Nyttelast siste;
    private final Deler deler;
    private final MessageDigest hash;
    private byte[] del = {};
    private int lest;
    private int nummer;

    /** @param siste any part of the payload: each says how many there are and what the whole hashes to */
    Delstrom(Nyttelast siste, Deler deler) {
        this.siste = siste;
        this.deler = deler;
        try {
            this.hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] en = new byte[1];
        return read(en, 0, 1) < 0 ? -1 : en[0] & 0xff;
    }

    @Override
    public int read(byte[] mal, int fra, int lengde) throws IOException {
        if (lengde == 0) {
            return 0;
        }
        while (lest == del.length) {
            if (nummer == siste.antall()) {
                return -1;
            }
            neste();
        }
        int antall = Math.min(lengde, del.length - lest);
        System.arraycopy(del, lest, mal, fra, antall);
        lest += antall;
        return antall;
    }

    private void neste() throws IOException {
        try {
            nummer++;
            del = deler.del(nummer);
            lest = 0;
        } catch (SQLException e) {
            throw new IOException(e);
        }
        hash.update(del);
        if (nummer == siste.antall() && !HexFormat.of().formatHex(hash.digest()).equals(siste.sha256())) {
            throw new IllegalArgumentException("Delene gir ikke det dokumentet som ble sendt.");
        }
    }
}
