package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which values of each variable of a table were asked for, in the order of the table. */
public final class Utvalg {

    /** More cells than this are not answered at once, when nothing else is configured. */
    public static final int FLEST_CELLER = 200_000;

    /**
     * What was chosen of one variable.
     *
     * @param variabel the variable as the table has it
     * @param verdier the chosen values, with the names of the codelist where there is one
     * @param utelatt whether it was left out, and stands for its total
     */
    public record Del(Variabel variabel, List<Variabel.Verdi> verdier, boolean utelatt) {
        public Del {
            verdier = List.copyOf(verdier);
        }
    }

    private final List<Del> deler;

    private Utvalg(List<Del> deler) {
        this.deler = List.copyOf(deler);
    }

    /** Reads a selection by the words of a query string, with the usual bound on cells. */
    public static Utvalg les(List<Variabel> variabler, Map<String, String> onsket) {
        Map<String, List<Uttrykk>> uttrykk = new LinkedHashMap<>();
        onsket.forEach((kode, tekst) -> uttrykk.put(kode, Uttrykk.liste(tekst)));
        return les(variabler, uttrykk, Map.of(), FLEST_CELLER);
    }

    /**
     * Reads a selection.
     *
     * @param onsket expressions by variable code, whatever the case of its letters; nothing at all is the default selection
     * @param kodelister the codelist of a variable, by its code in the table
     * @throws UgyldigUtvalg when a variable or value is unknown, a needed one is missing, or there are too many cells
     */
    public static Utvalg les(
            List<Variabel> variabler, Map<String, List<Uttrykk>> onsket, Map<String, Kodeliste> kodelister, int hoyst) {
        Map<String, List<Uttrykk>> etterKode = new HashMap<>();
        onsket.forEach((kode, uttrykk) -> etterKode
                .computeIfAbsent(finn(variabler, kode).kode(), en -> new ArrayList<>())
                .addAll(uttrykk));
        // What is wrong is told before what is lacking.
        Map<String, Del> valgte = new HashMap<>();
        for (Variabel variabel : variabler) {
            List<Uttrykk> uttrykk = etterKode.getOrDefault(variabel.kode(), List.of());
            if (!uttrykk.isEmpty()) {
                valgte.put(variabel.kode(), valgt(variabel, kodeliste(kodelister, variabel), uttrykk));
            }
        }
        List<Del> deler = new ArrayList<>();
        for (Variabel variabel : variabler) {
            Del valgt = valgte.get(variabel.kode());
            deler.add(valgt == null ? utelatt(variabel, kodeliste(kodelister, variabel), onsket.isEmpty()) : valgt);
        }
        var utvalg = new Utvalg(deler);
        if (utvalg.antall() > hoyst) {
            throw UgyldigUtvalg.forStort(utvalg.antall(), hoyst);
        }
        return utvalg;
    }

    private static Optional<Kodeliste> kodeliste(Map<String, Kodeliste> kodelister, Variabel variabel) {
        return Optional.ofNullable(kodelister.get(variabel.kode()));
    }

    /** The variable of a code; {@code time} is whichever variable is time. */
    public static Variabel finn(List<Variabel> variabler, String kode) {
        String liten = kode.strip().toLowerCase(Locale.ROOT);
        return variabler.stream()
                .filter(en -> en.kode().toLowerCase(Locale.ROOT).equals(liten)
                        || (liten.equals("time") && en.slag() == Variabel.Slag.TID))
                .findFirst()
                .orElseThrow(() -> UgyldigUtvalg.ukjentVariabel(kode));
    }

    /** Everything of a table, or of a codelist where a variable has one. */
    public static Utvalg alt(List<Variabel> variabler, Map<String, Kodeliste> kodelister) {
        return new Utvalg(variabler.stream()
                .map(en -> new Del(
                        en,
                        Optional.ofNullable(kodelister.get(en.kode()))
                                .map(liste -> liste.av(en))
                                .orElse(en)
                                .verdier(),
                        false))
                .toList());
    }

    /** The default selection takes the newest period of what is asked for; else a variable stands for its total. */
    private static Del utelatt(Variabel variabel, Optional<Kodeliste> kodeliste, boolean standard) {
        if (variabel.harTotal() && kodeliste.isEmpty()) {
            return new Del(
                    variabel,
                    List.of(variabel.verdier()
                            .get(variabel.plass(variabel.total()).orElseThrow())),
                    true);
        }
        if (!standard) {
            throw UgyldigUtvalg.manglerVariabel(variabel.kode());
        }
        List<Variabel.Verdi> alle =
                kodeliste.map(liste -> liste.av(variabel)).orElse(variabel).verdier();
        return new Del(
                variabel,
                variabel.slag() == Variabel.Slag.TID ? alle.subList(alle.size() - 1, alle.size()) : alle,
                false);
    }

    private static Del valgt(Variabel variabel, Optional<Kodeliste> kodeliste, List<Uttrykk> uttrykk) {
        Variabel smal = kodeliste.map(liste -> liste.av(variabel)).orElse(variabel);
        var valgte = new BitSet();
        uttrykk.forEach(en -> en.velg(smal, valgte));
        return new Del(
                variabel, valgte.stream().mapToObj(i -> smal.verdier().get(i)).toList(), false);
    }

    /** How many cells it has. */
    public long antall() {
        return deler.stream().mapToLong(del -> del.verdier().size()).reduce(1, Math::multiplyExact);
    }

    /** One for each variable of the table. */
    public List<Del> deler() {
        return deler;
    }

    /** Those that the answer has as dimensions; a variable that was left out is not one. */
    public List<Del> dimensjoner() {
        return deler.stream().filter(del -> !del.utelatt()).toList();
    }

    public List<Variabel> variabler() {
        return deler.stream().map(Del::variabel).toList();
    }

    /** The chosen codes of a variable. */
    public List<String> koder(String variabel) {
        return deler.stream()
                .filter(del -> del.variabel().kode().equals(variabel))
                .flatMap(del -> del.verdier().stream())
                .map(Variabel.Verdi::kode)
                .toList();
    }

    /** The same text for the same selection. */
    public String nokkel() {
        var tekst = new StringBuilder();
        for (Del del : deler) {
            tekst.append(del.variabel().kode()).append(del.utelatt() ? '-' : '=');
            del.verdier()
                    .forEach(verdi -> tekst.append(verdi.kode())
                            .append('/')
                            .append(verdi.navn().nb())
                            .append(','));
            tekst.append(';');
        }
        return tekst.toString();
    }
}
