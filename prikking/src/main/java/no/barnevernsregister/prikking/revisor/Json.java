package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Strict reader and writer of the JSON of this library (RFC 8259): objects, lists, strings, whole numbers, booleans and null.
 * A name given twice, a number with a fraction, a stray comma or text after the end is refused with its line and column.
 */
final class Json {
    private static final int DYBDE = 64;
    private final String tekst;
    private int her;
    private int dybde;

    private Json(String tekst) {
        this.tekst = tekst;
    }

    @Nullable
    static Object les(String tekst) {
        var leser = new Json(tekst);
        Object svar = leser.verdi();
        leser.blank();
        if (leser.her < tekst.length()) {
            throw leser.feil("text after the end");
        }
        return svar;
    }

    static String skriv(@Nullable Object verdi) {
        return switch (verdi) {
            case null -> "null";
            case String s -> streng(s);
            case Map<?, ?> m ->
                m.entrySet().stream()
                        .map(e -> streng(String.valueOf(e.getKey())) + ": " + skriv(e.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> l -> l.stream().map(Json::skriv).collect(Collectors.joining(", ", "[", "]"));
            default -> verdi.toString();
        };
    }

    private static String streng(String s) {
        var ut = new StringBuilder("\"");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '"', '\\' -> ut.append('\\').append(c);
                default -> ut.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return ut.append('"').toString();
    }

    @Nullable
    private Object verdi() {
        blank();
        if (her == tekst.length()) {
            throw feil("the text ends where a value should be");
        }
        return switch (tekst.charAt(her)) {
            case '{' -> objekt();
            case '[' -> liste();
            case '"' -> streng();
            case 't' -> ord("true", true);
            case 'f' -> ord("false", false);
            case 'n' -> ord("null", null);
            default -> tall();
        };
    }

    private Map<String, Object> objekt() {
        ned();
        Map<String, Object> svar = new LinkedHashMap<>();
        if (!slutt('}')) {
            do {
                blank();
                if (her == tekst.length() || tekst.charAt(her) != '"') {
                    throw feil("a name in quotes was expected");
                }
                String navn = streng();
                if (svar.containsKey(navn)) {
                    throw feil("the name " + navn + " is given twice");
                }
                blank();
                krev(':');
                svar.put(navn, verdi());
            } while (mer('}'));
        }
        dybde--;
        return svar;
    }

    private List<Object> liste() {
        ned();
        var svar = new ArrayList<Object>();
        if (!slutt(']')) {
            do {
                svar.add(verdi());
            } while (mer(']'));
        }
        dybde--;
        return svar;
    }

    private void ned() {
        her++;
        if (++dybde > DYBDE) {
            throw feil("nested too deep");
        }
    }

    private boolean slutt(char tegn) {
        blank();
        boolean svar = her < tekst.length() && tekst.charAt(her) == tegn;
        her += svar ? 1 : 0;
        return svar;
    }

    private boolean mer(char lukk) {
        if (slutt(lukk)) {
            return false;
        }
        krev(',');
        return true;
    }

    private void krev(char tegn) {
        if (her == tekst.length() || tekst.charAt(her) != tegn) {
            throw feil("\"" + tegn + "\" was expected");
        }
        her++;
    }

    @Nullable
    private Object ord(String ord, @Nullable Object verdi) {
        if (!tekst.startsWith(ord, her)) {
            throw feil("a value was expected");
        }
        her += ord.length();
        return verdi;
    }

    private Long tall() {
        int fra = her;
        her += her < tekst.length() && tekst.charAt(her) == '-' ? 1 : 0;
        int siffer = her;
        while (her < tekst.length() && tekst.charAt(her) >= '0' && tekst.charAt(her) <= '9') {
            her++;
        }
        int antall = her - siffer;
        if (antall == 0 || antall > 18 || (antall > 1 && tekst.charAt(siffer) == '0')) {
            throw feil("a whole number of at most 18 digits was expected");
        }
        return Long.parseLong(tekst.substring(fra, her));
    }

    private String streng() {
        her++;
        var svar = new StringBuilder();
        while (her < tekst.length() && tekst.charAt(her) != '"') {
            char c = tekst.charAt(her++);
            if (c < ' ') {
                throw feil("a control character stands in a string");
            }
            svar.append(c == '\\' ? rommet() : c);
        }
        krev('"');
        return svar.toString();
    }

    private char rommet() {
        if (her == tekst.length()) {
            throw feil("the text ends in a string");
        }
        char c = tekst.charAt(her++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> enhet();
            default -> throw feil("\\" + c + " is no escape");
        };
    }

    private char enhet() {
        if (her + 4 > tekst.length() || !tekst.substring(her, her + 4).matches("[0-9a-fA-F]{4}")) {
            throw feil("four hexadecimal digits were expected");
        }
        her += 4;
        return (char) Integer.parseInt(tekst.substring(her - 4, her), 16);
    }

    private void blank() {
        while (her < tekst.length() && " \t\r\n".indexOf(tekst.charAt(her)) >= 0) {
            her++;
        }
    }

    private IllegalArgumentException feil(String setning) {
        String lest = tekst.substring(0, Math.min(her, tekst.length()));
        long linje = 1 + lest.chars().filter(c -> c == '\n').count();
        int kolonne = lest.length() - lest.lastIndexOf('\n');
        return new IllegalArgumentException("JSON, line " + linje + ", column " + kolonne + ": " + setning + ".");
    }
}
