package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.tabell.Kodeliste.Post;

/** The codelists of all variables. */
public final class Kodelister {

    private static final List<Kodeliste> ALLE = List.of(
            new Kodeliste(
                    "vs_Kommuner",
                    new Tekst("Kommuner i dag", "Kommunar i dag", "Municipalities of today"),
                    "Region",
                    Kommuner.iDag().stream().map(Kodelister::kommune).toList()),
            new Kodeliste("agg_Fylker", new Tekst("Fylker", "Fylke", "Counties"), "Region", fylker()),
            new Kodeliste(
                    "vs_Aldersgrupper",
                    new Tekst("De minste aldersgruppene", "Dei minste aldersgruppene", "The smallest age groups"),
                    "Alder",
                    aldre(en -> en.deler().isEmpty())),
            new Kodeliste(
                    "agg_Alder",
                    new Tekst("Samlede aldersgrupper", "Samla aldersgrupper", "Combined age groups"),
                    "Alder",
                    aldre(en -> !en.deler().isEmpty())));

    private Kodelister() {}

    public static Optional<Kodeliste> finn(String id) {
        return ALLE.stream().filter(liste -> liste.heter(id)).findFirst();
    }

    /** The codelists of a variable that have a value of it. */
    public static List<Kodeliste> av(Variabel variabel) {
        return ALLE.stream()
                .filter(liste -> liste.variabel().equals(variabel.kode()))
                .filter(liste -> liste.poster().stream()
                        .anyMatch(post -> variabel.plass(post.kode()).isPresent()))
                .toList();
    }

    /**
     * The codelist that a request names for a variable.
     *
     * @throws UgyldigUtvalg when the variable has none of that name
     */
    public static Kodeliste av(Variabel variabel, String id) {
        return av(variabel).stream()
                .filter(liste -> liste.heter(id))
                .findFirst()
                .orElseThrow(() -> UgyldigUtvalg.ukjentKodeliste(id));
    }

    private static Post kommune(Kommune kommune) {
        String nummer = kommune.nummer().verdi();
        return new Post(nummer, Tekst.lik(kommune.navn()), List.of(nummer));
    }

    private static List<Post> fylker() {
        Map<String, List<String>> medlemmer = Kommuner.iDag().stream()
                .collect(Collectors.groupingBy(
                        Kommune::fylkesnummer,
                        TreeMap::new,
                        Collectors.mapping((Kommune en) -> en.nummer().verdi(), Collectors.toList())));
        List<Post> poster = new ArrayList<>();
        medlemmer.forEach((fylke, numre) ->
                poster.add(new Post("F" + fylke, Tekst.lik(Tabellbeskrivelse.regionnavn("F" + fylke)), numre)));
        return poster;
    }

    private static List<Post> aldre(Function<Alder, Boolean> hvilke) {
        return Arrays.stream(Alder.values())
                .filter(hvilke::apply)
                .map(en -> new Post(
                        en.kode(),
                        Tekst.lik(en.navn()),
                        en.deler().isEmpty()
                                ? List.of(en.kode())
                                : en.deler().stream().map(Alder::kode).toList()))
                .toList();
    }
}
