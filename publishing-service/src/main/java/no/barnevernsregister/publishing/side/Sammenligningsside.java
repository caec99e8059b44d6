package no.barnevernsregister.publishing.side;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.jspecify.annotations.Nullable;

/**
 * A key figure in up to eight places, in the order in which they were chosen; never by size.
 *
 * @param ukjente what was asked for and is no place with figures
 * @param figur absent when no place is chosen
 */
public record Sammenligningsside(
        Indikator indikator,
        List<Valgt> valgte,
        List<String> ukjente,
        @Nullable Figur figur) {

    public static final int FLEST = 8;

    /**
     * A chosen place.
     *
     * @param uten the page without it
     */
    public record Valgt(String kode, String navn, String uten) {}

    /**
     * Compares.
     *
     * @param onsket codes or names, as they stand in the address
     */
    public static Sammenligningsside bygg(
            Tallkilde kilde, Hode hode, Indikator indikator, List<String> onsket, Ord ord) {
        Set<Sted> steder = new LinkedHashSet<>();
        List<String> ukjente = new ArrayList<>();
        List<Sted> alle = Sted.alle(hode.regioner(), ord.sprak());
        for (String tekst : onsket) {
            if (!tekst.isBlank()) {
                Sted.finn(alle, tekst)
                        .ifPresentOrElse(
                                sted -> {
                                    if (steder.size() < FLEST) {
                                        steder.add(sted);
                                    }
                                },
                                () -> ukjente.add(tekst.strip()));
            }
        }
        Figur figur = null;
        if (!steder.isEmpty()) {
            List<Sted> rekke = List.copyOf(steder);
            figur = new Figurbygger(ord)
                    .bygg("sammenligning", hode, Indikatortall.les(kilde, hode, indikator, rekke), rekke);
        }
        return new Sammenligningsside(
                indikator,
                steder.stream()
                        .map(sted -> new Valgt(
                                sted.kode(),
                                sted.navn(),
                                "/sammenlign?indikator=" + indikator.kode()
                                        + steder.stream()
                                                .filter(en -> !en.equals(sted))
                                                .map(en -> "&region=" + en.kode())
                                                .collect(Collectors.joining())))
                        .toList(),
                ukjente,
                figur);
    }

    /** The key figure that is shown when none is asked for. */
    public static Indikator forste() {
        return Profil.indikatorer().getFirst();
    }

    public boolean fullt() {
        return valgte.size() >= FLEST;
    }

    public String csv() {
        return Indikatorside.csv(indikator, valgte.stream().map(Valgt::kode).toList());
    }
}
