package no.barnevernsregister.register.uttrekk.kostra;

import java.util.Set;

/** Which codes an extract is written with. */
public enum Koding {
    /** As they were sent. */
    SOM_SENDT,
    /**
     * Those of the yearly extract, whose lists ended with 2025. A code that came later becomes the one it was split from;
     * the new list of contents was split from none, so it becomes "other" about the child (19) or the family (18).
     */
    KOSTRA15F;

    private static final Set<String> MELDING = Set.of("1", "2", "3", "4");
    private static final Set<String> UNDERSOKELSE = Set.of("1", "2", "3", "4", "5", "6");

    String meldingKonklusjon(String kode) {
        return this == SOM_SENDT || MELDING.contains(kode) ? kode : "1";
    }

    String undersokelseKonklusjon(String kode) {
        return this == SOM_SENDT || UNDERSOKELSE.contains(kode) ? kode : "5";
    }

    String kategori(String kode) {
        return this == KOSTRA15F && (kode.equals("8.4") || kode.equals("8.5")) ? "8.2" : kode;
    }

    String saksinnhold(String kode) {
        if (this == SOM_SENDT || kode.indexOf('.') < 0) {
            return kode;
        }
        return kode.startsWith("1.") ? "19" : "18";
    }
}
