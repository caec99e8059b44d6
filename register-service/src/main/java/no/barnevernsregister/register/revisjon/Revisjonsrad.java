package no.barnevernsregister.register.revisjon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log as it is sealed.
 *
 * @param xid the transaction that wrote it; entries are sealed in the order of transaction and number
 * @param tid microseconds since 1970
 */
public record Revisjonsrad(
        long nr,
        long xid,
        long tid,
        String slag,
        String hvem,
        String rolle,
        String sporring,
        @Nullable String formaal,
        @Nullable String hjemmel,
        String omfang,
        @Nullable Long sakNr,
        @Nullable String barn,
        @Nullable Long rader) {

    /** Feeds every field, each so that it cannot run into its neighbour. */
    void ta(MessageDigest hash, ByteBuffer plass) {
        plass.clear().putLong(nr).putLong(xid).putLong(tid);
        tall(plass, sakNr);
        tall(plass, rader);
        hash.update(plass.flip());
        tekst(hash, plass, slag);
        tekst(hash, plass, hvem);
        tekst(hash, plass, rolle);
        tekst(hash, plass, sporring);
        tekst(hash, plass, formaal);
        tekst(hash, plass, hjemmel);
        tekst(hash, plass, omfang);
        tekst(hash, plass, barn);
    }

    private static void tall(ByteBuffer plass, @Nullable Long verdi) {
        plass.put((byte) (verdi == null ? 0 : 1)).putLong(verdi == null ? 0 : verdi);
    }

    private static void tekst(MessageDigest hash, ByteBuffer plass, @Nullable String verdi) {
        byte[] bytes = verdi == null ? new byte[0] : verdi.getBytes(UTF_8);
        hash.update(plass.clear().putInt(verdi == null ? -1 : bytes.length).flip());
        hash.update(bytes);
    }
}
