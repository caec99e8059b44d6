package no.barnevernsregister.publishing.nokkeltall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who a count is about. A count is published for one of these and for no wider one: the difference between two totals would be the
 * few who are unborn, unknown or too old, and either total would have to be hidden in every other municipality.
 */
public enum Aldre {
    TIL_17(Alder.FRA_0_TIL_17),
    TIL_24(Alder.FRA_0_TIL_24),
    ALLE(Alder.ALLE);

    private final Alder total;

    Aldre(Alder total) {
        this.total = total;
    }

    /** The group that is everybody. */
    public Alder total() {
        return total;
    }

    /** The groups that a count may be divided by, the total last. */
    public List<Alder> grupper() {
        return Arrays.stream(Alder.values())
                .filter(en -> en == total || (this != ALLE && en.fra() >= 0 && innenfor(en)))
                .toList();
    }

    private boolean innenfor(Alder gruppe) {
        return gruppe.til("2021") <= total.til("2021");
    }

    /** The groups that hold no other. */
    public List<Alder> minste() {
        return grupper().stream().filter(en -> en.deler().isEmpty()).toList();
    }

    /** For the code of each smallest group, the groups over it without the total, the nearest first. */
    public Map<String, List<String>> stier() {
        Map<String, List<String>> stier = new TreeMap<>();
        for (Alder minste : minste()) {
            List<String> sti = new ArrayList<>();
            for (Alder over : List.of(Alder.FRA_0_TIL_5, Alder.FRA_0_TIL_17)) {
                if (over != total && over.fra() <= minste.fra() && minste.til("2021") <= over.til("2021")) {
                    sti.add(over.kode());
                }
            }
            stier.put(minste.kode(), sti);
        }
        return stier;
    }

    /** By the code of its total. */
    public static Optional<Aldre> finn(String kode) {
        return Arrays.stream(values())
                .filter(en -> en.total.kode().equalsIgnoreCase(kode))
                .findFirst();
    }
}
