package no.barnevernsregister.prikking.revisor;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The codes of one dimension as a reader of the code lists knows them: each with the inner codes it sums. */
public final class Tre {
    private final Map<String, Set<String>> under = new TreeMap<>();

    /**
     * Takes a code list.
     *
     * @param grupper for each inner code the groups that hold it, without the total
     */
    public Tre(Map<String, ? extends Collection<String>> grupper) {
        grupper.forEach((kode, holdere) -> {
            legg(kode, kode);
            legg("ALLE", kode);
            holdere.forEach(gruppe -> legg(gruppe, kode));
        });
    }

    private void legg(String kode, String indre) {
        under.computeIfAbsent(kode, k -> new TreeSet<>()).add(indre);
    }

    Set<String> indre(String kode) {
        Set<String> svar = under.get(kode);
        if (svar == null) {
            throw new IllegalArgumentException("The published code " + kode + " is in no code list.");
        }
        return svar;
    }

    /** One key for all codes that sum the same inner codes. */
    String nokkel(String kode) {
        return String.join("+", indre(kode));
    }

    /** Keys of the groups that hold an inner code, itself and the total too. */
    Set<String> holdere(String kode) {
        indre(kode);
        var svar = new TreeSet<String>();
        under.forEach((gruppe, koder) -> {
            if (koder.contains(kode)) {
                svar.add(nokkel(gruppe));
            }
        });
        return svar;
    }
}
