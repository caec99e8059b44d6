package no.barnevernsregister.publishing.tabell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import org.jspecify.annotations.Nullable;

/** The parameters of a query string, whatever the case of their names, and with or without encoded brackets. */
public final class Parametre {

    private final Map<String, List<String>> verdier = new LinkedHashMap<>();

    private Parametre() {}

    /**
     * Reads a query string as it came.
     *
     * @throws UgyldigUtvalg when a percent sign is not followed by two hexadecimal digits
     */
    public static Parametre les(@Nullable String sporring) {
        var parametre = new Parametre();
        if (sporring == null || sporring.isEmpty()) {
            return parametre;
        }
        for (String del : sporring.split("&", -1)) {
            int likhet = del.indexOf('=');
            String navn = dekod(likhet < 0 ? del : del.substring(0, likhet));
            String verdi = likhet < 0 ? "" : dekod(del.substring(likhet + 1));
            if (!navn.isBlank()) {
                parametre
                        .verdier
                        .computeIfAbsent(navn.strip().toLowerCase(Locale.ROOT), en -> new ArrayList<>())
                        .add(verdi);
            }
        }
        return parametre;
    }

    private static String dekod(String tekst) {
        try {
            return URLDecoder.decode(tekst, UTF_8);
        } catch (IllegalArgumentException e) {
            throw UgyldigUtvalg.ugyldigParameter(
                    tekst,
                    new Tekst(
                            "er ikke kodet riktig: etter et prosenttegn skal det stå to heksadesimale sifre.",
                            "er ikkje koda rett: etter eit prosentteikn skal det stå to heksadesimale siffer.",
                            "is not encoded rightly: a percent sign takes two hexadecimal digits."));
        }
    }

    /** The first value of a name that is not empty; else empty. */
    public String en(String navn) {
        return alle(navn).stream().filter(verdi -> !verdi.isBlank()).findFirst().orElse("");
    }

    /** All values of a name. */
    public List<String> alle(String navn) {
        return verdier.getOrDefault(navn.toLowerCase(Locale.ROOT), List.of());
    }

    /** All values of a name, the commas in each parting it further. */
    public List<String> liste(String navn) {
        return alle(navn).stream()
                .flatMap(verdi -> List.of(verdi.split(",", -1)).stream())
                .map(String::strip)
                .filter(verdi -> !verdi.isEmpty())
                .toList();
    }

    /**
     * The values of {@code name[variable]} by variable.
     *
     * @throws UgyldigUtvalg when a bracket is missing
     */
    public Map<String, List<String>> iKlammer(String navn) {
        Map<String, List<String>> svar = new LinkedHashMap<>();
        String start = navn.toLowerCase(Locale.ROOT) + "[";
        verdier.forEach((hele, innhold) -> {
            if (hele.startsWith(start)) {
                if (!hele.endsWith("]")) {
                    throw UgyldigUtvalg.ugyldigParameter(
                            hele,
                            new Tekst(
                                    "mangler klammen som lukker: " + navn + "[variabel].",
                                    "manglar klammen som lukkar: " + navn + "[variabel].",
                                    "lacks its closing bracket: " + navn + "[variable]."));
                }
                svar.put(hele.substring(start.length(), hele.length() - 1), innhold);
            }
        });
        return svar;
    }

    /** A whole number of at least one; the usual one when nothing is said. */
    public int tall(String navn, int vanlig) {
        String tekst = en(navn).strip();
        if (tekst.isEmpty()) {
            return vanlig;
        }
        if (!tekst.matches("[0-9]{1,9}") || Integer.parseInt(tekst) < 1) {
            throw UgyldigUtvalg.ugyldigParameter(
                    navn,
                    new Tekst(
                            "skal være et helt tall fra 1 og opp.",
                            "skal vere eit heilt tal frå 1 og opp.",
                            "takes a whole number from 1."));
        }
        return Integer.parseInt(tekst);
    }

    /** Yes or no; no when nothing is said. */
    public boolean ja(String navn) {
        return switch (en(navn).strip().toLowerCase(Locale.ROOT)) {
            case "", "false" -> false;
            case "true" -> true;
            default ->
                throw UgyldigUtvalg.ugyldigParameter(
                        navn,
                        new Tekst("kan være true eller false.", "kan vere true eller false.", "can be true or false."));
        };
    }

    /** The language asked for. */
    public Sprak sprak() {
        return Sprakvalg.les(en("lang"));
    }
}
