package no.barnevernsregister.validation.regel.kostra;

import no.barnevernsregister.contracts.kostra.Lovhjemmel;
import no.barnevernsregister.contracts.kostra.Tiltak;
import org.jspecify.annotations.Nullable;

/** Notions that several rules about the measures of the yearly extract share. Its legal basis is free text. */
final class Klienttiltak {

    private Klienttiltak() {}

    /** Whether the child is placed outside the home by it; the extract has not got the codes that replaced 8.2 in 2026. */
    static boolean erPlassering(Tiltak tiltak) {
        String kode = tiltak.kategori().kode();
        return kode.startsWith("1.") || kode.startsWith("2.") || kode.equals("8.2");
    }

    /**
     * Whether it is a care measure (omsorgsovertakelse), as in the case message: § 5-1 of the 2021 act whatever the letter;
     * § 4-12 of the 1992 act, or its § 4-8 with subsection 2 or 3 or cf. § 4-12.
     */
    static boolean erOmsorg(Tiltak tiltak) {
        Lovhjemmel lov = tiltak.lovhjemmel();
        return er(lov, "BVL2021", "5", "1")
                || er(lov, "BVL", "4", "12")
                || (er(lov, "BVL", "4", "8") && somErOmsorg(tiltak));
    }

    private static boolean somErOmsorg(Tiltak tiltak) {
        String ledd = tiltak.lovhjemmel().ledd();
        return lik(ledd, "2")
                || lik(ledd, "3")
                || tiltak.jmfrLovhjemmel().stream().anyMatch(jmfr -> er(jmfr, "BVL", "4", "12"));
    }

    private static boolean er(Lovhjemmel hjemmel, String lov, String kapittel, String paragraf) {
        return lik(hjemmel.lov(), lov) && lik(hjemmel.kapittel(), kapittel) && lik(hjemmel.paragraf(), paragraf);
    }

    private static boolean lik(@Nullable String tekst, String fasit) {
        return tekst != null && tekst.strip().equalsIgnoreCase(fasit);
    }
}
