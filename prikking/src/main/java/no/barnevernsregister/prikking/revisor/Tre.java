package no.barnevernsregister.prikking.revisor;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The code list of one dimension as a reader knows it: each code with the inner codes it sums. Immutable. */
public final class Tre {
    /** The code of the total, which every dimension has. */
    public static final String ALLE = "ALLE";

    private final Map<String, Set<String>> under = new TreeMap<>();

    /**
     * Takes a code list.
     *
     * @param grupper for each inner code the groups that hold it, of all hierarchies, without the total
     */
    public Tre(Map<String, ? extends Collection<String>> grupper) {
        grupper.forEach((kode, holdere) -> {
            legg(kode, kode);
            legg(ALLE, kode);
            holdere.forEach(gruppe -> legg(gruppe, kode));
        });
        under.replaceAll((kode, indre) -> Collections.unmodifiableSet(indre));
    }

    /** A code list without groups. */
    public static Tre flatt(Collection<String> koder) {
        var grupper = new TreeMap<String, Set<String>>();
        koder.stream().filter(kode -> !kode.equals(ALLE)).forEach(kode -> grupper.put(kode, Set.of()));
        return new Tre(grupper);
    }

    private void legg(String kode, String indre) {
        under.computeIfAbsent(kode, k -> new TreeSet<>()).add(indre);
    }

    boolean kjenner(String kode) {
        return under.containsKey(kode);
    }

    Set<String> indre(String kode) {
        Set<String> svar = under.get(kode);
        if (svar == null) {
            throw new IllegalArgumentException("The published code " + kode + " is in no code list.");
        }
        return svar;
    }

    /** All inner codes. */
    Set<String> indre() {
        return under.getOrDefault(ALLE, Set.of());
    }
}
