package no.barnevernsregister.publishing.tabell;

import java.util.List;
import java.util.Locale;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/**
 * A list that narrows a variable to some of its values.
 *
 * @param id {@code vs_} and a name for values, {@code agg_} and a name for groups of values
 * @param variabel the code of the variable
 */
public record Kodeliste(String id, Tekst navn, String variabel, List<Post> poster) {

    /**
     * A value of the list.
     *
     * @param deler the values that it is the sum of, or itself. Its figures are always published under its own code and never
     *     added up here: a sum over hidden cells cannot be made, and a rate has none.
     */
    public record Post(String kode, Tekst navn, List<String> deler) {
        public Post {
            deler = List.copyOf(deler);
        }
    }

    public Kodeliste {
        poster = List.copyOf(poster);
        if (!id.startsWith("vs_") && !id.startsWith("agg_")) {
            throw new IllegalArgumentException("A codelist is vs_ or agg_: " + id);
        }
    }

    public boolean grupperer() {
        return id.startsWith("agg_");
    }

    public boolean heter(String navn) {
        return id.toLowerCase(Locale.ROOT).equals(navn.strip().toLowerCase(Locale.ROOT));
    }

    /** The variable with the values of the list alone, named as the list names them. */
    Variabel av(Variabel hel) {
        return new Variabel(
                hel.kode(),
                hel.navn(),
                hel.slag(),
                poster.stream()
                        .filter(post -> hel.plass(post.kode()).isPresent())
                        .map(post -> new Variabel.Verdi(post.kode(), post.navn()))
                        .toList(),
                "");
    }
}
