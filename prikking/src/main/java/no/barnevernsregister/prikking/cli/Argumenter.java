package no.barnevernsregister.prikking.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a command, each with its values in the order given; an unknown option is refused. */
record Argumenter(Map<String, List<String>> valg) {
    static Argumenter les(String[] ord, Set<String> kjente) {
        Map<String, List<String>> valg = new LinkedHashMap<>();
        for (int i = 1; i < ord.length; i += 2) {
            if (!kjente.contains(ord[i])) {
                throw new Argumentfeil(
                        "Unknown option " + ord[i] + " of " + ord[0] + "; it takes " + String.join(" ", kjente) + ".");
            }
            if (i + 1 == ord.length) {
                throw new Argumentfeil("The option " + ord[i] + " needs a value.");
            }
            valg.computeIfAbsent(ord[i], o -> new ArrayList<>()).add(ord[i + 1]);
        }
        return new Argumenter(valg);
    }

    List<String> alle(String navn) {
        return valg.getOrDefault(navn, List.of());
    }

    String en(String navn) {
        if (alle(navn).size() != 1) {
            throw new Argumentfeil("The option " + navn + " is needed once.");
        }
        return alle(navn).getFirst();
    }

    String en(String navn, String ellers) {
        return alle(navn).isEmpty() ? ellers : en(navn);
    }

    <T extends Enum<T>> T verdi(Class<T> type, String navn, String ellers) {
        try {
            return Enum.valueOf(type, en(navn, ellers));
        } catch (IllegalArgumentException e) {
            throw new Argumentfeil(
                    "The option " + navn + " cannot be " + en(navn, ellers) + "; it is one of "
                            + List.of(type.getEnumConstants()) + ".",
                    e);
        }
    }
}
