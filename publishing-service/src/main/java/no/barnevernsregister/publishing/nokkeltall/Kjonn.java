package no.barnevernsregister.publishing.nokkeltall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published sexes. */
public enum Kjonn {
    GUTTER("1", "Gutter", "Gutar", "Boys"),
    JENTER("2", "Jenter", "Jenter", "Girls"),
    UKJENT("0", "Ufødt eller ukjent", "Ufødd eller ukjend", "Unborn or unknown"),
    ALLE("ALLE", "Alle", "Alle", "All");

    private final String kode;
    private final String nb;
    private final String nn;
    private final String en;

    Kjonn(String kode, String nb, String nn, String en) {
        this.kode = kode;
        this.nb = nb;
        this.nn = nn;
        this.en = en;
    }

    public String kode() {
        return kode;
    }

    public Tekst navn() {
        return new Tekst(nb, nn, en);
    }

    /** Whether the register's own code is part of it. */
    public boolean har(String kjonn) {
        return switch (this) {
            case GUTTER -> kjonn.equals("1");
            case JENTER -> kjonn.equals("2");
            case UKJENT -> !kjonn.equals("1") && !kjonn.equals("2");
            case ALLE -> true;
        };
    }

    /** The parts that it is the sum of. */
    public List<Kjonn> deler() {
        return this == ALLE ? List.of(GUTTER, JENTER, UKJENT) : List.of();
    }

    public static Optional<Kjonn> finn(String kode) {
        return Arrays.stream(values())
                .filter(en -> en.kode.equalsIgnoreCase(kode))
                .findFirst();
    }
}
