package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** Notions that several rules about measures share. */
public final class Tiltaksslag {

    private static final Set<String> PLASSERINGER =
            Set.of("1.1", "1.2", "1.99", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99");

    /** Housing with follow-up (8.2) was one category up to this day, two (8.4 and 8.5) from it on. */
    private static final LocalDate NYE_BOTILTAK = LocalDate.of(2026, 1, 1);

    private Tiltaksslag() {}

    /**
     * Whether the child is placed outside the home by it. A category counts for a measure that lasted on a day on which
     * the category held: a measure from before 2026 may have been given its new category under way.
     */
    public static boolean erPlassering(Tiltak tiltak) {
        return switch (tiltak.kategori().kode()) {
            case "8.2" -> tiltak.startDato().isBefore(NYE_BOTILTAK);
            case "8.4", "8.5" ->
                tiltak.konklusjon() == null || !tiltak.konklusjon().sluttDato().isBefore(NYE_BOTILTAK);
            default -> PLASSERINGER.contains(tiltak.kategori().kode());
        };
    }

    /**
     * Whether it is a care measure (omsorgsovertakelse): § 5-1 of the 2021 act; § 4-12 of the 1992 act, or § 4-8 with
     * subsection 2 or 3 or cf. § 4-12.
     */
    public static boolean erOmsorg(Tiltak tiltak) {
        Lovhjemmel lov = tiltak.lovhjemmel();
        return er(lov, "BVL2021", "5", "1")
                || er(lov, "BVL", "4", "12")
                || (er(lov, "BVL", "4", "8") && somErOmsorg(tiltak));
    }

    private static boolean somErOmsorg(Tiltak tiltak) {
        var ledd = tiltak.lovhjemmel().ledd();
        return ledd.contains("2")
                || ledd.contains("3")
                || tiltak.jmfrLovhjemmel().stream().anyMatch(jmfr -> er(jmfr, "BVL", "4", "12"));
    }

    private static boolean er(Lovhjemmel hjemmel, String lov, String kapittel, String paragraf) {
        return hjemmel.lov().equals(lov)
                && hjemmel.kapittel().equals(kapittel)
                && hjemmel.paragraf().equals(paragraf);
    }
}
