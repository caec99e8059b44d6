package no.barnevernsregister.intake.fil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/**
 * A form with a file (multipart/form-data, RFC 7578), read as it comes. The ready-made readers lay the file on disk, and a
 * yearly extract has the numbers of children in it.
 */
public final class Flerdelt {

    private static final Pattern GRENSE = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?");
    private static final Pattern NAVN = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final int STORSTE_FELT = 8 * 1024;
    private static final int FLESTE_FELT = 20;

    private final Map<String, String> felter;
    private final InputStream fil;

    private Flerdelt(Map<String, String> felter, InputStream fil) {
        this.felter = felter;
        this.fil = fil;
    }

    /**
     * Reads up to the file.
     *
     * @param innholdstype the header that names the boundary between the fields
     * @param filfelt the name of the field with the file, which is the last of the form
     * @throws UgyldigInnsending when it is no such form
     */
    public static Flerdelt les(InputStream innhold, String innholdstype, String filfelt) throws IOException {
        Matcher grense = GRENSE.matcher(innholdstype);
        if (!grense.find()) {
            throw ugyldig();
        }
        // The first boundary has no line before it.
        var kilde = new Delstrom(innhold, "\r\n--" + grense.group(1));
        Map<String, String> felter = new LinkedHashMap<>();
        kilde.start();
        while (felter.size() < FLESTE_FELT) {
            Matcher navn = NAVN.matcher(hode(kilde));
            if (!navn.find()) {
                throw ugyldig();
            }
            if (navn.group(1).equals(filfelt)) {
                return new Flerdelt(felter, kilde);
            }
            felter.put(navn.group(1), new String(innhold(kilde), UTF_8));
            kilde.neste();
        }
        throw ugyldig();
    }

    /** The fields before the file. */
    public String felt(String navn) {
        return felter.getOrDefault(navn, "");
    }

    public InputStream fil() {
        return fil;
    }

    /** The header lines of a part, up to the empty line. */
    private static String hode(InputStream kilde) throws IOException {
        var lest = new ByteArrayOutputStream();
        while (lest.size() < STORSTE_FELT) {
            int tegn = kilde.read();
            if (tegn < 0) {
                throw ugyldig();
            }
            lest.write(tegn);
            if (tegn == '\n' && lest.toString(UTF_8).endsWith("\r\n\r\n")) {
                return lest.toString(UTF_8);
            }
        }
        throw ugyldig();
    }

    private static byte[] innhold(InputStream kilde) throws IOException {
        byte[] lest = kilde.readNBytes(STORSTE_FELT + 1);
        if (lest.length > STORSTE_FELT) {
            throw ugyldig();
        }
        return lest;
    }

    private static UgyldigInnsending ugyldig() {
        return new UgyldigInnsending("ugyldig-skjema", "Skjemaet kom ikke helt fram. Velg filen og send på nytt.");
    }

    /** The bytes of one part at a time; its end is the boundary. */
    private static final class Delstrom extends InputStream {

        private final InputStream kilde;
        private final byte[] grense;
        private final byte[] buffer = new byte[64 * 1024];
        private int fra;
        private int til;
        private int klare;
        private boolean slutt;

        Delstrom(InputStream kilde, String grense) {
            this.kilde = kilde;
            this.grense = grense.getBytes(UTF_8);
        }

        /** Puts the reader after the first boundary. */
        void start() throws IOException {
            buffer[0] = '\r';
            buffer[1] = '\n';
            til = 2;
            neste();
        }

        /** Goes past the boundary that the last part ended at. */
        void neste() throws IOException {
            if (read() >= 0) {
                throw ugyldig();
            }
            fra += grense.length;
            slutt = false;
        }

        @Override
        public int read() throws IOException {
            byte[] en = new byte[1];
            return read(en, 0, 1) < 0 ? -1 : en[0] & 0xFF;
        }

        @Override
        public int read(byte[] mal, int plass, int antall) throws IOException {
            if (antall == 0) {
                return 0;
            }
            if (klare == 0) {
                klare = finnKlare();
            }
            if (klare == 0) {
                return -1;
            }
            int tatt = Math.min(antall, klare);
            System.arraycopy(buffer, fra, mal, plass, tatt);
            fra += tatt;
            klare -= tatt;
            return tatt;
        }

        /** How many bytes of the part lie in the buffer; 0 at its end. */
        private int finnKlare() throws IOException {
            while (!slutt) {
                int treff = treff();
                if (treff == fra) {
                    slutt = true;
                } else if (treff > fra) {
                    return treff - fra;
                } else if (til - fra >= grense.length) {
                    return til - fra - grense.length + 1;
                } else {
                    fyll();
                }
            }
            return 0;
        }

        private void fyll() throws IOException {
            System.arraycopy(buffer, fra, buffer, 0, til - fra);
            til -= fra;
            fra = 0;
            int lest = kilde.read(buffer, til, buffer.length - til);
            if (lest < 0) {
                throw new EOFException("The form ends in the middle");
            }
            til += lest;
        }

        /** Where the boundary begins; -1 when it is not in the buffer. */
        private int treff() {
            for (int start = fra; start <= til - grense.length; start++) {
                if (buffer[start] == grense[0]
                        && Arrays.equals(buffer, start, start + grense.length, grense, 0, grense.length)) {
                    return start;
                }
            }
            return -1;
        }
    }
}
