package no.barnevernsregister.register.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The age groups: those that do not overlap, and the sums of them that figures are asked for. */
public final class Aldersgrupper {

    /** In order of age; all there is stands in one of them. */
    public static final List<String> DELER =
            List.of("ufodt", "0-2", "3-5", "6-12", "13-17", "18-22", "23-24", "25+", "ukjent");

    /** Total of a dimension; those whose age is unknown and the unborn are in this sum alone. */
    public static final String ALLE = "ALLE";

    private static final int ETTERVERN_TIL_25 = 2021;

    private Aldersgrupper() {}

    /** The parts of each sum. Until 2021 the age rule for measures ended at 22 years, from then on at 24. */
    public static Map<String, List<String>> summer(Periode periode) {
        Map<String, List<String>> summer = new LinkedHashMap<>();
        List<String> til22 = List.of("0-2", "3-5", "6-12", "13-17", "18-22");
        List<String> til24 = List.of("0-2", "3-5", "6-12", "13-17", "18-22", "23-24");
        summer.put("0-5", List.of("0-2", "3-5"));
        summer.put("0-17", List.of("0-2", "3-5", "6-12", "13-17"));
        summer.put("18-24", List.of("18-22", "23-24"));
        summer.put("0-22", til22);
        summer.put("0-24", til24);
        summer.put("aldersregel", periode.sisteDag().getYear() < ETTERVERN_TIL_25 ? til22 : til24);
        summer.put(ALLE, DELER);
        return summer;
    }
}
