package no.barnevernsregister.publishing.nokkeltall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published age groups as a tree: each has a code, and what it is the sum of. */
public enum Alder {
    FRA_0_TIL_2("0-2", "0–2 år", "0–2 år", "0–2 years", 0, 2, List.of("0-2")),
    FRA_3_TIL_5("3-5", "3–5 år", "3–5 år", "3–5 years", 3, 5, List.of("3-5")),
    FRA_6_TIL_12("6-12", "6–12 år", "6–12 år", "6–12 years", 6, 12, List.of("6-12")),
    FRA_13_TIL_17("13-17", "13–17 år", "13–17 år", "13–17 years", 13, 17, List.of("13-17")),
    FRA_0_TIL_17("0-17", "0–17 år", "0–17 år", "0–17 years", 0, 17, List.of("0-2", "3-5", "6-12", "13-17")),
    FRA_18_TIL_24("18-24", "18–24 år", "18–24 år", "18–24 years", 18, 24, List.of("18-22", "23-24")),
    FRA_0_TIL_24(
            "0-24",
            "0–24 år",
            "0–24 år",
            "0–24 years",
            0,
            24,
            List.of("0-2", "3-5", "6-12", "13-17", "18-22", "23-24")),
    ANNET(
            "annet",
            "Annet (ufødt, 25 år og eldre, ukjent)",
            "Anna (ufødd, 25 år og eldre, ukjend)",
            "Other (unborn, 25 years and older, unknown)",
            -1,
            -1,
            List.of("ufodt", "25+", "ukjent")),
    ALLE(
            "ALLE",
            "Alle aldre",
            "Alle aldrar",
            "All ages",
            -1,
            -1,
            List.of("0-2", "3-5", "6-12", "13-17", "18-22", "23-24", "ufodt", "25+", "ukjent"));

    private final String kode;
    private final String nb;
    private final String nn;
    private final String en;
    private final int fra;
    private final int til;
    private final String grupper;

    Alder(String kode, String nb, String nn, String en, int fra, int til, List<String> grupper) {
        this.kode = kode;
        this.nb = nb;
        this.nn = nn;
        this.en = en;
        this.fra = fra;
        this.til = til;
        this.grupper = String.join(" ", grupper);
    }

    public String kode() {
        return kode;
    }

    public Tekst navn() {
        return new Tekst(nb, nn, en);
    }

    /** The youngest age in years; -1 when the group is no range of ages. */
    public int fra() {
        return fra;
    }

    /** The oldest age in years; -1 when the group is no range of ages. */
    public int til() {
        return til;
    }

    /** Whether the register's own age group is part of it. */
    public boolean har(String gruppe) {
        return Arrays.asList(grupper.split(" ", -1)).contains(gruppe);
    }

    /** The parts that it is the sum of; none for the smallest groups. */
    public List<Alder> deler() {
        return switch (this) {
            case FRA_0_TIL_17 -> List.of(FRA_0_TIL_2, FRA_3_TIL_5, FRA_6_TIL_12, FRA_13_TIL_17);
            case FRA_0_TIL_24 -> List.of(FRA_0_TIL_17, FRA_18_TIL_24);
            case ALLE -> List.of(FRA_0_TIL_24, ANNET);
            default -> List.of();
        };
    }

    public static Optional<Alder> finn(String kode) {
        return Arrays.stream(values())
                .filter(en -> en.kode.equalsIgnoreCase(kode))
                .findFirst();
    }
}
