package no.barnevernsregister.publishing.nokkeltall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is published: counts, tables and key figures, and what is left out. It is read from files beside the code; a mistake in them
 * stops the start.
 */
public record Katalog(List<Grunntall> grunntall, List<Tabell> tabeller, List<Serie> serier, List<Utelatt> utelatte) {

    /** The files, in the order in which they may refer to each other. */
    private static final List<String> FILER = List.of(
            "/nokkeltall/tellinger.txt",
            "/nokkeltall/serier.txt",
            "/nokkeltall/tema.txt",
            "/nokkeltall/tabeller.txt",
            "/nokkeltall/nokkeltall.txt",
            "/nokkeltall/utelatt.txt");

    private static final Katalog FELLES = Katalogleser.les(FILER);

    /** A count, and the counts that are parts of it: they are protected together and apart from all others. */
    public record Familie(Grunntall hele, List<Grunntall> deler) {
        public List<Grunntall> alle() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(hele), deler.stream())
                    .toList();
        }
    }

    public Katalog {
        grunntall = List.copyOf(grunntall);
        tabeller = List.copyOf(tabeller);
        serier = List.copyOf(serier);
        utelatte = List.copyOf(utelatte);
    }

    /** The catalogue of this program. */
    public static Katalog felles() {
        return FELLES;
    }

    public Optional<Grunntall> grunntall(String id) {
        return grunntall.stream().filter(en -> en.id().equals(id)).findFirst();
    }

    public List<Familie> familier() {
        Map<String, Familie> familier = new LinkedHashMap<>();
        grunntall.stream()
                .filter(en -> en.delAv().isEmpty())
                .forEach(hele -> familier.put(
                        hele.id(),
                        new Familie(
                                hele,
                                grunntall.stream()
                                        .filter(del -> del.delAv().equals(Optional.of(hele.id())))
                                        .toList())));
        return List.copyOf(familier.values());
    }

    /** The counts of the register that a release orders. */
    public List<String> tellinger() {
        return grunntall.stream().flatMap(Grunntall::tellinger).distinct().toList();
    }
}
