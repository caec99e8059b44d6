package no.barnevernsregister.register.orakel;

import java.util.ArrayList;
import java.util.List;

/** The age groups in which a child counts: one of those that do not overlap, and the sums that hold it. */
final class Aldre {

    private Aldre() {}

    static List<String> av(Barn barn, Tidsrom tid) {
        List<String> grupper = new ArrayList<>(List.of("ALLE"));
        int alder = barn.alder(tid.siste());
        if (alder < 0) {
            grupper.add(barn.personalia() == null ? "ukjent" : "ufodt");
            return grupper;
        }
        grupper.add(egen(alder));
        legg(grupper, "0-5", alder <= 5);
        legg(grupper, "0-17", alder <= 17);
        legg(grupper, "18-24", alder >= 18 && alder <= 24);
        legg(grupper, "0-22", alder <= 22);
        legg(grupper, "0-24", alder <= 24);
        legg(grupper, "aldersregel", alder <= (tid.siste().getYear() < 2021 ? 22 : 24));
        return grupper;
    }

    private static void legg(List<String> grupper, String gruppe, boolean erMed) {
        if (erMed) {
            grupper.add(gruppe);
        }
    }

    private static String egen(int alder) {
        if (alder <= 2) {
            return "0-2";
        } else if (alder <= 5) {
            return "3-5";
        } else if (alder <= 12) {
            return "6-12";
        } else if (alder <= 17) {
            return "13-17";
        } else if (alder <= 22) {
            return "18-22";
        }
        return alder <= 24 ? "23-24" : "25+";
    }
}
