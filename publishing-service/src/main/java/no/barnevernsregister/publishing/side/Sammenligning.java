package no.barnevernsregister.publishing.side;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** The wider places that a place is seen against. */
final class Sammenligning {

    private Sammenligning() {}

    /** The place itself, and then those that hold it and that the release has figures of. */
    static List<Sted> med(Sted sted, Hode hode) {
        Stream<Sted> videre = Sted.kommune(sted.kode()).stream()
                .map(kommune -> Sted.av("F" + kommune.fylkesnummer()))
                .filter(en -> hode.regioner().contains(en.kode()));
        return Stream.concat(Stream.of(sted), videre).toList();
    }
}
