package no.barnevernsregister.register.uttrekk.infra;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what goes out; it is never closed, since the one who opened it closes it. */
final class Malestrom extends FilterOutputStream {

    private final MessageDigest hash;
    private long bytes;

    Malestrom(OutputStream ut) {
        this(ut, sha256());
    }

    private Malestrom(OutputStream ut, MessageDigest hash) {
        super(new DigestOutputStream(ut, hash));
        this.hash = hash;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] b, int fra, int lengde) throws IOException {
        out.write(b, fra, lengde);
        bytes += lengde;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long bytes() {
        return bytes;
    }

    /** Of all that has gone out; can be asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
