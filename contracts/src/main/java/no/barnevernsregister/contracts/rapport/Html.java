package no.barnevernsregister.contracts.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML element by element. All text and all attributes are escaped; there is no way round it. */
public final class Html {

    private static final Set<String> TOMME = Set.of("meta", "link", "br", "input");

    private final Appendable ut;
    private final Deque<String> apne = new ArrayDeque<>();

    public Html(Appendable ut) {
        this.ut = ut;
        skriv("<!DOCTYPE html>\n");
    }

    /** Opens an element; attributes are pairs of name and value. An element without content is closed at once. */
    public Html start(String element, String... attributter) {
        skriv("<" + element);
        for (int i = 0; i < attributter.length; i += 2) {
            skriv(" " + attributter[i] + "=\"" + trygg(attributter[i + 1]) + "\"");
        }
        skriv(">");
        if (!TOMME.contains(element)) {
            apne.push(element);
        }
        return this;
    }

    public Html tekst(String tekst) {
        skriv(trygg(tekst));
        return this;
    }

    /** Closes the innermost open element. */
    public Html slutt() {
        skriv("</" + apne.pop() + ">\n");
        return this;
    }

    /** A whole element that holds only text. */
    public Html element(String element, String tekst, String... attributter) {
        return start(element, attributter).tekst(tekst).slutt();
    }

    /** A style sheet of our own within the page, for a page that stands alone as a file. */
    Html stil(String css) {
        skriv("<style>" + css.replace("<", "\\3c ") + "</style>\n");
        return this;
    }

    private void skriv(String html) {
        try {
            ut.append(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters that HTML has no place for become U+FFFD. */
    private static String trygg(String tekst) {
        StringBuilder trygg = new StringBuilder(tekst.length() + 16);
        tekst.codePoints().forEach(tegn -> {
            switch (tegn) {
                case '&' -> trygg.append("&amp;");
                case '<' -> trygg.append("&lt;");
                case '>' -> trygg.append("&gt;");
                case '"' -> trygg.append("&quot;");
                case '\'' -> trygg.append("&#39;");
                default -> trygg.appendCodePoint(lovlig(tegn) ? tegn : 0xFFFD);
            }
        });
        return trygg.toString();
    }

    private static boolean lovlig(int tegn) {
        boolean surrogat = tegn >= 0xD800 && tegn <= 0xDFFF;
        return tegn == '\n' || tegn == '\t' || !(Character.isISOControl(tegn) || surrogat);
    }
}
