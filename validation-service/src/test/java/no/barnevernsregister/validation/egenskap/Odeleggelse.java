package no.barnevernsregister.validation.egenskap;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Spoils documents. */
final class Odeleggelse {

    private Odeleggelse() {}

    /** A few changes: another byte, one too many, a piece away, a piece twice, an end too early, a digit or letter changed. */
    static byte[] av(byte[] dokument, Random fro) {
        byte[] bytes = dokument;
        for (int i = 0; i <= fro.nextInt(4); i++) {
            int fra = fro.nextInt(bytes.length);
            int til = Math.min(bytes.length, fra + 1 + fro.nextInt(40));
            bytes = switch (fro.nextInt(6)) {
                case 0 -> satt(bytes, fra, new byte[] {(byte) fro.nextInt(256)}, fra + 1);
                case 1 -> satt(bytes, fra, new byte[] {(byte) fro.nextInt(256)}, fra);
                case 2 -> satt(bytes, fra, new byte[0], til);
                case 3 -> satt(bytes, til, Arrays.copyOfRange(bytes, fra, til), til);
                case 4 -> fro.nextInt(5) == 0 ? satt(bytes, fra, new byte[] {'<'}, bytes.length) : bytes;
                default -> satt(bytes, fra, new byte[] {(byte) ('0' + fro.nextInt(75))}, fra + 1);
            };
        }
        return bytes;
    }

    private static byte[] satt(byte[] bytes, int fra, byte[] inn, int til) {
        var ut = new ByteArrayOutputStream(bytes.length + inn.length);
        ut.write(bytes, 0, fra);
        ut.writeBytes(inn);
        ut.write(bytes, til, bytes.length - til);
        return ut.toByteArray();
    }
}
