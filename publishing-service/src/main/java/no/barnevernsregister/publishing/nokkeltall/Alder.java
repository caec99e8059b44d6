package no.barnevernsregister.publishing.nokkeltall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published age groups. */
public enum Alder {
    FRA_0_TIL_2("0-2", 0, 2),
    FRA_3_TIL_5("3-5", 3, 5),
    FRA_0_TIL_5("0-5", 0, 5),
    FRA_6_TIL_12("6-12", 6, 12),
    FRA_13_TIL_17("13-17", 13, 17),
    FRA_0_TIL_17("0-17", 0, 17),
    FRA_18_TIL_24("18-24", 18, 24),
    FRA_0_TIL_24("0-24", 0, 24),
    /** Everybody: also the unborn, those of 25 and more, and those whose age is unknown. */
    ALLE("ALLE", -1, -1);

    /** Children who had turned 23 are counted from this year on. */
    private static final int UTVIDET = 2021;

    private static final int ELDSTE_FOR = 22;

    private final String kode;
    private final int fra;
    private final int til;

    Alder(String kode, int fra, int til) {
        this.kode = kode;
        this.fra = fra;
        this.til = til;
    }

    public String kode() {
        return kode;
    }

    public Tekst navn() {
        if (this == ALLE) {
            return new Tekst("Alle aldre", "Alle aldrar", "All ages");
        }
        String aldre = fra + "–" + til;
        return new Tekst(aldre + " år", aldre + " år", aldre + " years");
    }

    /** The youngest age in years; -1 when the group is no range of ages. */
    public int fra() {
        return fra;
    }

    /** The oldest age in years in a period: 22 for the eldest before 2021; -1 when the group is no range of ages. */
    public int til(String periode) {
        return Integer.parseInt(periode.substring(0, 4)) < UTVIDET ? Math.min(til, ELDSTE_FOR) : til;
    }

    /** The smallest groups that it is the sum of; none when it is one of them, or no range of ages. */
    public List<Alder> deler() {
        return Arrays.stream(values())
                .filter(en -> en != this && en.fra >= 0 && fra <= en.fra && en.til <= til)
                .filter(en -> en.deler().isEmpty())
                .toList();
    }

    /** Whether the register's own age group is part of it in a period. */
    public boolean har(String gruppe, String periode) {
        if (this == ALLE) {
            return true;
        }
        int strek = gruppe.indexOf('-');
        return strek > 0
                && Integer.parseInt(gruppe.substring(0, strek)) >= fra
                && Integer.parseInt(gruppe.substring(strek + 1)) <= til(periode);
    }

    public static Optional<Alder> finn(String kode) {
        return Arrays.stream(values())
                .filter(en -> en.kode.equalsIgnoreCase(kode))
                .findFirst();
    }

    /** The group of the register's own that a code must be one of. */
    public static final List<String> REGISTERETS =
            List.of("ufodt", "0-2", "3-5", "6-12", "13-17", "18-22", "23-24", "25+", "ukjent");
}
