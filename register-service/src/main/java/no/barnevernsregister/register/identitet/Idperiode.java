package no.barnevernsregister.register.identitet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.barnevernsregister.contracts.bvr.Personalia;
import org.jspecify.annotations.Nullable;

/**
 * An id of the child of a case over time.
 *
 * @param til the day from which the case says another; none for the last
 */
public record Idperiode(
        String pseudonym, LocalDate fra, @Nullable LocalDate til) {

    /** All ids that the Personalia of a case give its child; none when they give one alone, which ties nothing together. */
    public static List<Idperiode> av(String surrogat, List<Personalia> levende, Function<Identitet, String> pseudonym) {
        if (levende.size() == 1 && Identitet.i(levende.getFirst()).size() <= 1) {
            return List.of();
        }
        List<Personalia> ordnet = new ArrayList<>(levende);
        ordnet.sort(Comparator.comparing(Personalia::startDato)
                .thenComparing(en -> en.id().toString()));
        List<Idperiode> perioder = new ArrayList<>();
        Set<String> alle = new LinkedHashSet<>();
        for (int i = 0; i < ordnet.size(); i++) {
            LocalDate fra = ordnet.get(i).startDato();
            LocalDate neste = i + 1 < ordnet.size() ? ordnet.get(i + 1).startDato() : null;
            List<String> ider =
                    Identitet.i(ordnet.get(i)).stream().map(pseudonym).toList();
            for (String id : ider.isEmpty() ? List.of(surrogat) : ider) {
                alle.add(id);
                forleng(perioder, id, fra, neste);
            }
        }
        return alle.size() <= 1 ? List.of() : List.copyOf(perioder);
    }

    /** One period for an id, from its first day to the last that it was said. */
    private static void forleng(List<Idperiode> perioder, String id, LocalDate fra, @Nullable LocalDate til) {
        for (int i = 0; i < perioder.size(); i++) {
            if (perioder.get(i).pseudonym().equals(id)) {
                perioder.set(i, periode(id, perioder.get(i).fra(), til));
                return;
            }
        }
        perioder.add(periode(id, fra, til));
    }

    /** When the case says another id the same day, this one has that day all the same. */
    private static Idperiode periode(String id, LocalDate fra, @Nullable LocalDate til) {
        return new Idperiode(id, fra, fra.equals(til) ? fra.plusDays(1) : til);
    }
}
