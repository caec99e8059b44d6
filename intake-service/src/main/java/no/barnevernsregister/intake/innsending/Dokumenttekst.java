package no.barnevernsregister.intake.innsending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that comes as text in an envelope. Text has no encoding: what the document's prolog says of one was true of a
 * file somewhere, and of the text of some libraries (UTF-16) it never was.
 */
public final class Dokumenttekst {

    private static final Pattern PROLOG =
            Pattern.compile("\\A(\\s*<\\?xml\\b[^?>]*?)(\\s+encoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))");

    private Dokumenttekst() {}

    /** The document as UTF-8; left as it stands when that is what it says, or it says nothing. */
    public static byte[] bytes(String tekst) {
        String uten = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        Matcher prolog = PROLOG.matcher(uten);
        if (!prolog.find() || "UTF-8".equalsIgnoreCase(prolog.group(3) == null ? prolog.group(4) : prolog.group(3))) {
            return uten.getBytes(UTF_8);
        }
        return (prolog.group(1) + uten.substring(prolog.end())).getBytes(UTF_8);
    }
}
