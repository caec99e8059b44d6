package no.barnevernsregister.publishing.side;

import java.util.List;
import java.util.Set;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/**
 * A period from which a figure is not the same thing as before.
 *
 * @param tellinger counts that it holds for
 */
public record Brudd(String periode, Set<String> tellinger, Tekst hvorfor) {

    private static final List<Brudd> ALLE = List.of(new Brudd(
            "2021",
            Set.of("barn_med_tiltak", "barn_med_tiltak_per_slutt"),
            new Tekst(
                    "Fra 2021 kan unge få tiltak til de fyller 25 år, mot 23 før. Tallene før og etter kan ikke sammenlignes"
                            + " direkte.",
                    "Frå 2021 kan unge få tiltak til dei fyller 25 år, mot 23 før. Tala før og etter kan ikkje samanliknast"
                            + " direkte.",
                    "From 2021 young people can have measures until the age of 25, against 23 before. Figures before and after"
                            + " cannot be compared directly.")));

    /** Those that a series of these periods runs across. */
    public static List<Brudd> i(Indikator indikator, List<String> perioder) {
        String telling = indikator.nokkeltall().formel().teller();
        return ALLE.stream()
                .filter(brudd -> brudd.tellinger().contains(telling) && perioder.indexOf(brudd.periode()) > 0)
                .toList();
    }
}
