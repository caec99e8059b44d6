package no.barnevernsregister.register.revisjon;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes one bit somewhere. */
final class Tukling {

    private Tukling() {}

    /** The entry with one field changed by one bit, one character, or by being there or not. */
    static Revisjonsrad endretFelt(Revisjonsrad rad, Random tilfeldig) {
        int felt = tilfeldig.nextInt(13);
        return new Revisjonsrad(
                felt == 0 ? bit(rad.nr(), tilfeldig) : rad.nr(),
                felt == 1 ? rad.xid() ^ 1 : rad.xid(),
                felt == 2 ? bit(rad.tid(), tilfeldig) : rad.tid(),
                felt == 3 ? tegn(rad.slag(), tilfeldig) : rad.slag(),
                felt == 4 ? tegn(rad.hvem(), tilfeldig) : rad.hvem(),
                felt == 5 ? tegn(rad.rolle(), tilfeldig) : rad.rolle(),
                felt == 6 ? tegn(rad.sporring(), tilfeldig) : rad.sporring(),
                felt == 7 ? kanskje(rad.formaal(), tilfeldig) : rad.formaal(),
                felt == 8 ? kanskje(rad.hjemmel(), tilfeldig) : rad.hjemmel(),
                felt == 9 ? tegn(rad.omfang(), tilfeldig) : rad.omfang(),
                felt == 10 ? tall(rad.sakNr(), tilfeldig) : rad.sakNr(),
                felt == 11 ? kanskje(rad.barn(), tilfeldig) : rad.barn(),
                felt == 12 ? tall(rad.rader(), tilfeldig) : rad.rader());
    }

    /** The entry under another's number and transaction. */
    static Revisjonsrad med(Revisjonsrad rad, long nr, long xid) {
        return new Revisjonsrad(
                nr,
                xid,
                rad.tid(),
                rad.slag(),
                rad.hvem(),
                rad.rolle(),
                rad.sporring(),
                rad.formaal(),
                rad.hjemmel(),
                rad.omfang(),
                rad.sakNr(),
                rad.barn(),
                rad.rader());
    }

    static Segl endret(Segl segl, Random tilfeldig) {
        int felt = tilfeldig.nextInt(7);
        return new Segl(
                felt == 0 ? bit(segl.nr(), tilfeldig) : segl.nr(),
                felt == 1 ? bit(segl.fraXid(), tilfeldig) : segl.fraXid(),
                felt == 2 ? bit(segl.tilXid(), tilfeldig) : segl.tilXid(),
                felt == 3 ? bit(segl.forsteTid(), tilfeldig) : segl.forsteTid(),
                felt == 4 ? bit(segl.antall(), tilfeldig) : segl.antall(),
                felt == 5 ? tegn(segl.avtrykk(), tilfeldig) : segl.avtrykk(),
                felt == 6 ? tegn(segl.kjede(), tilfeldig) : segl.kjede());
    }

    private static long bit(long verdi, Random tilfeldig) {
        return verdi ^ (1L << tilfeldig.nextInt(63));
    }

    private static String tegn(String verdi, Random tilfeldig) {
        char[] tegn = verdi.toCharArray();
        tegn[tilfeldig.nextInt(tegn.length)] ^= (char) (1 << tilfeldig.nextInt(5));
        return new String(tegn);
    }

    private static String kanskje(@Nullable String verdi, Random tilfeldig) {
        return verdi == null ? "" : tegn(verdi, tilfeldig);
    }

    private static @Nullable Long tall(@Nullable Long verdi, Random tilfeldig) {
        if (verdi == null) {
            return 0L;
        }
        return tilfeldig.nextInt(5) == 0 ? null : Long.valueOf(bit(verdi, tilfeldig));
    }
}
