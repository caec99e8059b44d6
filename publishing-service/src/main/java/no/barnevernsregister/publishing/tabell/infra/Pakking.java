package no.barnevernsregister.publishing.tabell.infra;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How a body is packed on its way. */
enum Pakking {
    BR("br"),
    GZIP("gzip"),
    INGEN("identity");

    private static final int MINST = 1_024;
    private static final int BROTLI_KVALITET = 5;

    private final String navn;

    Pakking(String navn) {
        this.navn = navn;
    }

    String navn() {
        return navn;
    }

    /** The best that a client can unpack and this machine can pack. */
    static Pakking velg(@Nullable String kanPakkesUt) {
        if (kanPakkesUt == null) {
            return INGEN;
        }
        boolean gzip = false;
        for (String en : kanPakkesUt.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] deler = en.replace(" ", "").split(";", -1);
            boolean avvist = deler.length > 1 && deler[1].matches("q=0(\\.0*)?");
            if (!avvist && deler[0].equals("br") && Brotli4jLoader.isAvailable()) {
                return BR;
            }
            gzip |= !avvist && (deler[0].equals("gzip") || deler[0].equals("*"));
        }
        return gzip ? GZIP : INGEN;
    }

    /** Whether it is worth it for so many bytes. */
    static boolean lonner(int bytes) {
        return bytes >= MINST;
    }

    byte[] pakk(byte[] bytes) {
        try {
            return switch (this) {
                case BR -> Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_KVALITET));
                case GZIP -> gzip(bytes);
                case INGEN -> bytes;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var ut = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(ut)) {
            gzip.write(bytes);
        }
        return ut.toByteArray();
    }
}
