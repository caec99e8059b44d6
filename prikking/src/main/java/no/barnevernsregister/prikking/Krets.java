package no.barnevernsregister.prikking;

import java.util.HashMap;

/** A change of a few cells in whole numbers that no line notices, typically +1 -1 -1 +1 in a corner of a table. */
final class Krets {
    /** Numbers of cells in a part. */
    final int[] celler;

    /** Change of each, never zero. */
    final long[] tall;

    Krets(int[] celler, long[] tall) {
        this.celler = celler;
        this.tall = tall;
    }

    /** Whether every line it touches stays, in whole numbers. */
    boolean holder(Delnett del) {
        var sum = new HashMap<Integer, Long>();
        for (int i = 0; i < celler.length; i++) {
            for (int k = del.cellestart[celler[i]]; k < del.cellestart[celler[i] + 1]; k++) {
                sum.merge(del.cellelinje[k], tall[i] * del.celletegn[k], Math::addExact);
            }
        }
        return sum.values().stream().allMatch(s -> s == 0);
    }
}
