package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which values of each variable were asked for, in the order of the table: codes, {@code *}, parts with {@code *} and
 * {@code ?}, TOP, BOTTOM, FROM, TO and RANGE.
 */
public final class Utvalg {

    /** More cells than this are not answered at once. */
    public static final int FLEST_CELLER = 200_000;

    private static final Pattern UTTRYKK = Pattern.compile("(?i)(TOP|BOTTOM|FROM|TO|RANGE)\\(([^)]*)\\)");

    private final List<Variabel> variabler;
    private final Map<String, List<String>> valg;

    private Utvalg(List<Variabel> variabler, Map<String, List<String>> valg) {
        this.variabler = variabler;
        this.valg = valg;
    }

    /**
     * Reads a selection.
     *
     * @param onsket expressions by variable code, whatever the case of its letters; nothing at all is the default selection
     * @throws UgyldigUtvalg when a variable or value is unknown, a needed one is missing, or there are too many cells
     */
    public static Utvalg les(List<Variabel> variabler, Map<String, String> onsket) {
        Map<String, List<String>> valg = new LinkedHashMap<>();
        Map<String, String> etterKode = new LinkedHashMap<>();
        onsket.forEach((kode, uttrykk) ->
                etterKode.put(kode.equalsIgnoreCase("time") ? "tid" : kode.toLowerCase(Locale.ROOT), uttrykk));
        boolean standard = onsket.isEmpty();
        for (Variabel variabel : variabler) {
            String uttrykk = etterKode.remove(variabel.kode().toLowerCase(Locale.ROOT));
            valg.put(variabel.kode(), uttrykk == null ? utelatt(variabel, standard) : verdier(variabel, uttrykk));
        }
        if (!etterKode.isEmpty()) {
            throw UgyldigUtvalg.galt("Tabellen har ikke variabelen "
                    + renset(etterKode.keySet().iterator().next()) + ".");
        }
        var utvalg = new Utvalg(variabler, valg);
        if (utvalg.antall() > FLEST_CELLER) {
            throw UgyldigUtvalg.forStort(utvalg.antall(), FLEST_CELLER);
        }
        return utvalg;
    }

    private static List<String> utelatt(Variabel variabel, boolean standard) {
        if (!variabel.total().isEmpty()) {
            return List.of(variabel.total());
        }
        if (standard) {
            return variabel.kode().equals("Tid") ? List.of(variabel.koder().getLast()) : variabel.koder();
        }
        throw UgyldigUtvalg.galt("Variabelen " + variabel.kode() + " må være med.");
    }

    private static List<String> verdier(Variabel variabel, String uttrykk) {
        Set<String> valgte = new LinkedHashSet<>();
        for (String del : deler(uttrykk)) {
            List<String> treff = treff(variabel, del.strip());
            if (treff.isEmpty()) {
                throw UgyldigUtvalg.galt(
                        "Variabelen " + variabel.kode() + " har ikke verdien " + renset(del.strip()) + ".");
            }
            valgte.addAll(treff);
        }
        return variabel.koder().stream().filter(valgte::contains).toList();
    }

    /** Commas part the list, but not within brackets or parentheses. */
    private static List<String> deler(String uttrykk) {
        List<String> deler = new ArrayList<>();
        int dybde = 0;
        var del = new StringBuilder();
        for (int i = 0; i < uttrykk.length(); i++) {
            char tegn = uttrykk.charAt(i);
            dybde += tegn == '(' || tegn == '[' ? 1 : tegn == ')' || tegn == ']' ? -1 : 0;
            if (tegn == ',' && dybde == 0) {
                deler.add(del.toString());
                del.setLength(0);
            } else if (tegn != '[' && tegn != ']') {
                del.append(tegn);
            }
        }
        deler.add(del.toString());
        return deler;
    }

    private static List<String> treff(Variabel variabel, String del) {
        List<String> koder = variabel.koder();
        Matcher uttrykk = UTTRYKK.matcher(del);
        if (uttrykk.matches()) {
            List<String> tall = Arrays.stream(uttrykk.group(2).split(",", -1))
                    .map(String::strip)
                    .toList();
            try {
                return utvalgt(koder, uttrykk.group(1).toUpperCase(Locale.ROOT), tall);
            } catch (NumberFormatException e) {
                throw UgyldigUtvalg.galt("Uttrykket " + renset(del) + " kan ikke leses.");
            }
        }
        Pattern form = Pattern.compile(
                "\\Q" + del.replace("\\E", "").replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E",
                Pattern.CASE_INSENSITIVE);
        return koder.stream().filter(kode -> form.matcher(kode).matches()).toList();
    }

    private static List<String> utvalgt(List<String> koder, String navn, List<String> tall) {
        int fra = navn.equals("FROM") || navn.equals("RANGE") ? plass(koder, tall.getFirst()) : 0;
        int til = navn.equals("TO") || navn.equals("RANGE") ? plass(koder, tall.getLast()) : koder.size() - 1;
        if (navn.equals("TOP") || navn.equals("BOTTOM")) {
            int antall = Integer.parseInt(tall.getFirst());
            int hopp = tall.size() > 1 ? Integer.parseInt(tall.get(1)) : 0;
            // Years stand oldest first, and TOP asks for the newest.
            if (navn.equals("TOP")) {
                til = koder.size() - 1 - hopp;
                fra = til - antall + 1;
            } else {
                fra = hopp;
                til = hopp + antall - 1;
            }
        }
        return koder.subList(
                Math.clamp(fra, 0, koder.size()), Math.clamp(til + 1L, Math.clamp(fra, 0, koder.size()), koder.size()));
    }

    private static int plass(List<String> koder, String kode) {
        for (int i = 0; i < koder.size(); i++) {
            if (koder.get(i).equalsIgnoreCase(kode)) {
                return i;
            }
        }
        throw new NumberFormatException();
    }

    /** What a stranger wrote, short and without anything but plain signs. */
    private static String renset(String tekst) {
        String plain = tekst.replaceAll("[^\\p{L}0-9 _.*?()+-]", "");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }

    /** How many cells it has. */
    public long antall() {
        return valg.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    public List<Variabel> variabler() {
        return variabler;
    }

    /** The chosen codes of a variable. */
    public List<String> koder(String variabel) {
        return valg.getOrDefault(variabel, List.of());
    }

    /** The same text for the same selection. */
    public String nokkel() {
        return valg.toString();
    }
}
