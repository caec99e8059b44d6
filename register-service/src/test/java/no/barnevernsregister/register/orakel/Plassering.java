package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Tiltak;
import org.jspecify.annotations.Nullable;

/** Measures that place a child outside its home. */
final class Plassering {

    /** The order in which the category decides between placements begun the same day. */
    private static final List<String> KATEGORIER =
            List.of("1.1", "1.2", "1.99", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99", "8.2", "8.4", "8.5");

    private static final List<String> FOSTERHJEM_MED_TILSYN = List.of("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99");

    private Plassering() {}

    static boolean er(Tiltak tiltak) {
        return KATEGORIER.contains(tiltak.kategori().kode());
    }

    static String type(Tiltak tiltak) {
        String kode = tiltak.kategori().kode();
        return switch (kode) {
            case "1.1", "1.2", "1.99" -> "institusjon";
            case "2.1", "2.2", "2.3", "2.4", "2.99" -> "fosterhjem";
            case "2.5" -> "beredskapshjem";
            case "2.6" -> "midlertidig_hjem";
            case "8.2", "8.4", "8.5" -> "bolig";
            default -> throw new IllegalArgumentException(kode + " er ingen plassering.");
        };
    }

    /** The main placement among the open ones: the latest, then by category, then the lowest id. */
    static @Nullable Lopende<Tiltak> hoved(List<Lopende<Tiltak>> tiltak, LocalDate dag) {
        return hoved(tiltak, dag, KATEGORIER);
    }

    /** The main placement among homes that are visited. */
    static @Nullable Lopende<Tiltak> hovedfosterhjem(List<Lopende<Tiltak>> tiltak, LocalDate dag) {
        return hoved(tiltak, dag, FOSTERHJEM_MED_TILSYN);
    }

    private static @Nullable Lopende<Tiltak> hoved(
            List<Lopende<Tiltak>> tiltak, LocalDate dag, List<String> kategorier) {
        Lopende<Tiltak> hoved = null;
        for (Lopende<Tiltak> et : tiltak) {
            if (et.erApen(dag) && kategorier.contains(et.objekt().kategori().kode())) {
                if (hoved == null
                        || et.start().isAfter(hoved.start())
                        || (et.start().equals(hoved.start()) && garForan(et.objekt(), hoved.objekt()))) {
                    hoved = et;
                }
            }
        }
        return hoved;
    }

    static boolean garForan(Tiltak et, Tiltak annet) {
        int plass = KATEGORIER.indexOf(et.kategori().kode());
        int annenPlass = KATEGORIER.indexOf(annet.kategori().kode());
        return plass < annenPlass
                || (plass == annenPlass
                        && et.id().toString().compareTo(annet.id().toString()) < 0);
    }
}
