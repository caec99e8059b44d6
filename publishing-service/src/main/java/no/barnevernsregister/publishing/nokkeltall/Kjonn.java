package no.barnevernsregister.publishing.nokkeltall;

import java.util.List;

/** The published sexes. */
public enum Kjonn {
    GUTTER("1", "Gutter"),
    JENTER("2", "Jenter"),
    UKJENT("0", "Ufødt eller ukjent"),
    ALLE("ALLE", "Alle");

    private final String kode;
    private final String navn;

    Kjonn(String kode, String navn) {
        this.kode = kode;
        this.navn = navn;
    }

    public String kode() {
        return kode;
    }

    public String navn() {
        return navn;
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
}
