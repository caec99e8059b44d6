package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.barnevernsregister.publishing.geografi.Region;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.geografi.Regiontype;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Kodeliste.Post;

/** The codelists of all variables. */
public final class Kodelister {

    private static final List<Kodeliste> ALLE = lag();

    private Kodelister() {}

    private static List<Kodeliste> lag() {
        List<Kodeliste> alle = new ArrayList<>();
        region(alle, "vs_Kommuner", "Kommuner i dag", "Kommunar i dag", "Municipalities of today", Regiontype.KOMMUNE);
        region(alle, "agg_Fylker", "Fylker", "Fylke", "Counties", Regiontype.FYLKE);
        region(
                alle,
                "agg_Barnevernsregioner",
                "Barnevernsregioner",
                "Barnevernsregionar",
                "Child welfare regions",
                Regiontype.BARNEVERNSREGION);
        region(alle, "agg_KostraGrupper", "KOSTRA-grupper", "KOSTRA-grupper", "KOSTRA groups", Regiontype.KOSTRAGRUPPE);
        region(
                alle,
                "agg_Kommunestorrelser",
                "Kommuner etter størrelse",
                "Kommunar etter storleik",
                "Municipalities by size",
                Regiontype.STORRELSE);
        region(alle, "agg_Asss", "ASSS-kommunene", "ASSS-kommunane", "The ASSS municipalities", Regiontype.ASSS);
        region(
                alle,
                "agg_Landet",
                "Landet, med og uten Oslo",
                "Landet, med og utan Oslo",
                "Norway, with and without Oslo",
                Regiontype.LAND,
                Regiontype.LAND_UTEN_OSLO);
        alle.add(new Kodeliste(
                "vs_Aldersgrupper",
                new Tekst("De minste aldersgruppene", "Dei minste aldersgruppene", "The smallest age groups"),
                Inndeling.ALDER.kode(),
                aldre(en -> en.deler().isEmpty())));
        alle.add(new Kodeliste(
                "agg_Alder",
                new Tekst("Samlede aldersgrupper", "Samla aldersgrupper", "Combined age groups"),
                Inndeling.ALDER.kode(),
                aldre(en -> !en.deler().isEmpty())));
        return List.copyOf(alle);
    }

    private static void region(List<Kodeliste> alle, String id, String nb, String nn, String en, Regiontype... typer) {
        alle.add(new Kodeliste(
                id,
                new Tekst(nb, nn, en),
                Inndeling.REGION.kode(),
                Arrays.stream(typer)
                        .flatMap(type -> Regioner.av(type).stream())
                        .map(Kodelister::post)
                        .toList()));
    }

    private static Post post(Region region) {
        return new Post(region.kode(), region.navn(), region.medlemmer());
    }

    private static List<Post> aldre(Predicate<Alder> hvilke) {
        return Arrays.stream(Alder.values())
                .filter(en -> en.fra() >= 0)
                .filter(hvilke)
                .map(en -> new Post(
                        en.kode(),
                        en.navn(),
                        en.deler().isEmpty()
                                ? List.of(en.kode())
                                : en.deler().stream().map(Alder::kode).toList()))
                .toList();
    }

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
}
