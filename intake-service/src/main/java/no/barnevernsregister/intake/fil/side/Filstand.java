package no.barnevernsregister.intake.fil.side;

import no.barnevernsregister.intake.fil.Mottattfil;

/** What the script compares to see that the page has become old. */
public final class Filstand {

    private Filstand() {}

    public static String kode(Mottattfil fil) {
        return fil.innsending().status() + (fil.bekreftet() == null ? "" : "-bekreftet");
    }
}
