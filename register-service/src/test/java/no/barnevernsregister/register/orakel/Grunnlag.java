package no.barnevernsregister.register.orakel;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** What kind a measure is by its legal basis. */
final class Grunnlag {

    private Grunnlag() {}

    /** The type of a measure of a child of an age; care is for those under 18 alone. */
    static String type(Tiltak tiltak, int alder) {
        String etterLoven = etterLoven(tiltak.lovhjemmel(), tiltak.jmfrLovhjemmel());
        if (etterLoven.equals("annet") || (etterLoven.equals("omsorg") && alder >= 18)) {
            return Plassering.er(tiltak) ? "plassert_hjelp" : "hjemmet";
        }
        return etterLoven;
    }

    /** {@code omsorg}, {@code akutt}, {@code atferd} or {@code annet}. */
    static String etterLoven(Lovhjemmel lov, List<Lovhjemmel> jmfr) {
        return switch (lov.lov()) {
            case "BVL" -> etter1992(lov, jmfr);
            case "BVL2021" -> etter2021(lov, jmfr);
            default -> "annet";
        };
    }

    private static String etter1992(Lovhjemmel lov, List<Lovhjemmel> jmfr) {
        return switch (paragraf(lov)) {
            case "4-12" -> "omsorg";
            case "4-8" -> harLedd(lov, "2", "3") || nevner(jmfr, "BVL", "4-12") ? "omsorg" : "annet";
            case "4-6", "4-9" -> utenLedd(lov) || harLedd(lov, "1", "2") ? "akutt" : "annet";
            case "4-25" -> utenLedd(lov) || harLedd(lov, "2") ? "akutt" : "annet";
            case "4-24", "4-26" -> "atferd";
            default -> "annet";
        };
    }

    private static String etter2021(Lovhjemmel lov, List<Lovhjemmel> jmfr) {
        return switch (paragraf(lov)) {
            case "5-1" -> "omsorg";
            case "4-3" -> nevner(jmfr, "BVL2021", "5-1") ? "omsorg" : "akutt";
            case "4-1", "4-2", "4-4" -> "akutt";
            case "6-1", "6-2" -> "atferd";
            case "8-4" -> utenLedd(lov) || harLedd(lov, "1") ? "atferd" : "annet";
            default -> "annet";
        };
    }

    /** Help without placement for three months at a time: BVL 4-4, BVL2021 3-1 to 3-5. */
    static boolean erHjelpetiltak(Lovhjemmel lov) {
        return switch (lov.lov()) {
            case "BVL" -> paragraf(lov).equals("4-4");
            case "BVL2021" -> List.of("3-1", "3-2", "3-3", "3-4", "3-5").contains(paragraf(lov));
            default -> false;
        };
    }

    private static String paragraf(Lovhjemmel lov) {
        return lov.kapittel() + "-" + lov.paragraf();
    }

    private static boolean utenLedd(Lovhjemmel lov) {
        return lov.ledd().isEmpty();
    }

    private static boolean harLedd(Lovhjemmel lov, String... ledd) {
        for (String et : ledd) {
            if (lov.ledd().contains(et)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nevner(List<Lovhjemmel> jmfr, String lov, String paragraf) {
        for (Lovhjemmel en : jmfr) {
            if (en.lov().equals(lov) && paragraf(en).equals(paragraf)) {
                return true;
            }
        }
        return false;
    }
}
