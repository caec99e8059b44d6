package no.barnevernsregister.publishing.tabell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a table, whichever way it came.
 *
 * @param valg expressions by variable code as it was written
 * @param kodelister id of a codelist by variable code as it was written
 * @param stub codes of the variables that are to run down
 * @param heading codes of the variables that are to run across
 */
public record Onske(
        Map<String, List<Uttrykk>> valg, Map<String, String> kodelister, List<String> stub, List<String> heading) {

    /** Nothing at all: the default selection. */
    public static final Onske INTET = new Onske(Map.of(), Map.of(), List.of(), List.of());

    /** Reads the query string of a GET. */
    public static Onske les(Parametre parametre) {
        Map<String, List<Uttrykk>> valg = new LinkedHashMap<>();
        parametre
                .iKlammer("valueCodes")
                .forEach((variabel, verdier) -> valg.put(
                        variabel,
                        verdier.stream()
                                .flatMap(en -> Uttrykk.liste(en).stream())
                                .toList()));
        return new Onske(valg, kodelister(parametre), parametre.liste("stub"), parametre.liste("heading"));
    }

    /** Just the codelists of a query string. */
    public static Map<String, String> kodelister(Parametre parametre) {
        Map<String, String> kodelister = new LinkedHashMap<>();
        parametre
                .iKlammer("codelist")
                .forEach((variabel, id) -> id.stream()
                        .filter(en -> !en.isBlank())
                        .findFirst()
                        .ifPresent(en -> kodelister.put(variabel, en)));
        return kodelister;
    }

    /** The selection of a table with these variables. */
    public Utvalg utvalg(List<Variabel> variabler, int hoyst) {
        return Utvalg.les(variabler, valg, lister(variabler), hoyst);
    }

    /** Every value of a table with these variables, or of the codelists that were named. */
    public Utvalg alt(List<Variabel> variabler) {
        return Utvalg.alt(variabler, lister(variabler));
    }

    private Map<String, Kodeliste> lister(List<Variabel> variabler) {
        Map<String, Kodeliste> lister = new LinkedHashMap<>();
        kodelister.forEach((kode, id) -> {
            Variabel variabel = Utvalg.finn(variabler, kode);
            lister.put(variabel.kode(), Kodelister.av(variabel, id));
        });
        return lister;
    }
}
