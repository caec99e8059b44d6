package no.barnevernsregister.register.revisjon;

import java.nio.ByteBuffer;

/**
 * A seal over a batch of entries and all seals before it.
 *
 * @param nr place in the chain, from 1
 * @param fraXid the first transaction it covers
 * @param tilXid the first it does not cover
 * @param forsteTid the earliest time of its entries, in microseconds since 1970
 * @param antall how many entries it covers
 * @param avtrykk hash of the entries in order, in hexadecimal
 * @param kjede hash of the chain of the seal before and of all the above, in hexadecimal
 */
public record Segl(long nr, long fraXid, long tilXid, long forsteTid, long antall, String avtrykk, String kjede) {

    /** What the first seal stands on. */
    public static final Segl INGEN = new Segl(0, 0, 0, 0, 0, "", "0".repeat(64));

    /** The next seal over a batch. */
    Segl neste(long tilXid, long forsteTid, long antall, String avtrykk) {
        String lenke = lenke(kjede, nr + 1, this.tilXid, tilXid, forsteTid, antall, avtrykk);
        return new Segl(nr + 1, this.tilXid, tilXid, forsteTid, antall, avtrykk, lenke);
    }

    /** Whether it is the one that follows another. */
    boolean folger(Segl forrige) {
        return nr == forrige.nr + 1
                && fraXid == forrige.tilXid
                && kjede.equals(lenke(forrige.kjede, nr, fraXid, tilXid, forsteTid, antall, avtrykk));
    }

    private static String lenke(
            String forrige, long nr, long fraXid, long tilXid, long forsteTid, long antall, String avtrykk) {
        var hash = Seglhash.sha256();
        hash.update(Seglhash.bytes(forrige));
        hash.update(ByteBuffer.allocate(5 * Long.BYTES)
                .putLong(nr)
                .putLong(fraXid)
                .putLong(tilXid)
                .putLong(forsteTid)
                .putLong(antall)
                .flip());
        hash.update(Seglhash.bytes(avtrykk));
        return Seglhash.tekst(hash.digest());
    }
}
