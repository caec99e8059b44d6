package no.barnevernsregister.validation.regel;

import java.util.Set;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** Notions that several rules about measures share. */
public final class Tiltaksslag {

    /** Ends with 2025; the two that took its place begin with 2026. The code's own validity is another rule's matter. */
    private static final Set<String> PLASSERINGER =
            Set.of("1.1", "1.2", "1.99", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99", "8.2", "8.4", "8.5");

    private Tiltaksslag() {}

    /** Whether the child is placed outside the home by it. */
    public static boolean erPlassering(Tiltak tiltak) {
        return PLASSERINGER.contains(tiltak.kategori().kode());
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
