package no.barnevernsregister.register.revisjon;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** The entries that one seal covers, taken one by one in the order of transaction and number. */
public final class Bunke {

    private final MessageDigest hash = Seglhash.sha256();
    private final ByteBuffer plass = ByteBuffer.allocate(64);
    private long antall;
    private long forsteTid = Long.MAX_VALUE;

    public void ta(Revisjonsrad rad) {
        rad.ta(hash, plass);
        antall++;
        forsteTid = Math.min(forsteTid, rad.tid());
    }

    public long antall() {
        return antall;
    }

    /** The seal over what was taken; the bunch is used up. */
    public Segl forsegl(Segl forrige, long tilXid) {
        return forrige.neste(tilXid, forsteTid, antall, Seglhash.tekst(hash.digest()));
    }

    /** Whether a seal is over exactly what was taken; the bunch is used up. */
    boolean passer(Segl segl) {
        return antall == segl.antall()
                && forsteTid == segl.forsteTid()
                && Seglhash.tekst(hash.digest()).equals(segl.avtrykk());
    }
}
