package no.barnevernsregister.publishing.nokkeltall;

import java.util.Locale;

/** The languages that readers can choose. */
public enum Sprak {
    NB,
    NN,
    EN;

    /** As it stands in an address: {@code nb}, {@code nn}, {@code en}. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a code, whatever the case of its letters; bokmål when the code is another. */
    public static Sprak av(String kode) {
        return switch (kode.toLowerCase(Locale.ROOT)) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }
}
