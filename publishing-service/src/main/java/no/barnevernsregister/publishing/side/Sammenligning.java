package no.barnevernsregister.publishing.side;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.geografi.Region;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.geografi.Regiontype;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** The wider places that a place is seen against. */
final class Sammenligning {

    private static final List<Regiontype> VIDERE = List.of(Regiontype.FYLKE, Regiontype.KOSTRAGRUPPE, Regiontype.LAND);

    private Sammenligning() {}

    /** The place itself, and then its county, KOSTRA group and the country, as far as the release has figures of them. */
    static List<Sted> med(Sted sted, Hode hode, Sprak sprak) {
        Stream<Sted> videre = VIDERE.stream()
                .flatMap(type -> Regioner.av(type).stream())
                .filter(region -> sted.erKommune() ? region.medlemmer().contains(sted.kode()) : land(region))
                .map(Region::kode)
                .filter(kode -> hode.regioner().contains(kode) && !kode.equals(sted.kode()))
                .map(kode -> Sted.av(kode, sprak));
        return Stream.concat(Stream.of(sted), videre).toList();
    }

    private static boolean land(Region region) {
        return region.type() == Regiontype.LAND;
    }
}
