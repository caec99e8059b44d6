package no.barnevernsregister.prikking;

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
}
