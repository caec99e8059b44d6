package no.barnevernsregister.validation.korpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a large document while it is read. A line is text as it stands, {@code # a remark}, or
 * {@code gjenta 1000 <text>}, where {@code {i}} in the text is the number of the repetition and {@code {tolv}} the same in twelve
 * digits, which makes the end of a UUID. No line break is added.
 *
 * @param linjer of the recipe
 */
record Oppskrift(List<String> linjer) {

    private static final String GJENTA = "gjenta ";

    /** So many repetitions are made at a time. */
    private static final int BUNKE = 512;

    private record Linje(String tekst, int antall) {

        static Linje av(String linje) {
            if (!linje.startsWith(GJENTA)) {
                return new Linje(linje, 1);
            }
            int skille = linje.indexOf(' ', GJENTA.length());
            return new Linje(linje.substring(skille + 1), Integer.parseInt(linje.substring(GJENTA.length(), skille)));
        }

        byte[] bunke(int fra) {
            int til = Math.min(antall, fra + BUNKE);
            String bunke = tekst.contains("{")
                    ? IntStream.range(fra, til).mapToObj(this::nummerert).collect(Collectors.joining())
                    : tekst.repeat(til - fra);
            return bunke.getBytes(UTF_8);
        }

        private String nummerert(int nummer) {
            String sifre = Integer.toString(nummer);
            return tekst.replace("{i}", sifre).replace("{tolv}", "0".repeat(12 - sifre.length()) + sifre);
        }
    }

    InputStream apne() {
        return new Strom(linjer.stream()
                .filter(linje -> !linje.startsWith("#"))
                .map(Linje::av)
                .iterator());
    }

    private static final class Strom extends InputStream {

        private final Iterator<Linje> linjer;
        private Linje linje = new Linje("", 0);
        private int laget;
        private byte[] bunke = {};
        private int lest;

        Strom(Iterator<Linje> linjer) {
            this.linjer = linjer;
        }

        @Override
        public int read() {
            return harMer() ? bunke[lest++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] mal, int fra, int lengde) {
            Objects.checkFromIndexSize(fra, lengde, mal.length);
            if (!harMer()) {
                return -1;
            }
            int antall = Math.min(lengde, bunke.length - lest);
            System.arraycopy(bunke, lest, mal, fra, antall);
            lest += antall;
            return antall;
        }

        private boolean harMer() {
            while (lest == bunke.length) {
                if (laget >= linje.antall()) {
                    if (!linjer.hasNext()) {
                        return false;
                    }
                    linje = linjer.next();
                    laget = 0;
                }
                bunke = linje.bunke(laget);
                laget += BUNKE;
                lest = 0;
            }
            return true;
        }
    }
}
