package no.barnevernsregister.intake.tilgang;

import java.util.Arrays;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.Tekst;

/** What a person may be to a municipality or district. */
public enum Rolle {
    RAPPORTOR("rapportor", "Rapportør", "Rapportør"),
    GODKJENNER("godkjenner", "Godkjenner", "Godkjennar"),
    LOKAL_ADMINISTRATOR("lokal-administrator", "Lokal administrator", "Lokal administrator"),
    LESER("leser", "Leser", "Lesar");

    private final String kode;
    private final String bokmaal;
    private final String nynorsk;

    Rolle(String kode, String bokmaal, String nynorsk) {
        this.kode = kode;
        this.bokmaal = bokmaal;
        this.nynorsk = nynorsk;
    }

    public static Optional<Rolle> les(String kode) {
        return Arrays.stream(values()).filter(en -> en.kode.equals(kode)).findFirst();
    }

    /** As it stands in a token. */
    public String kode() {
        return kode;
    }

    public Tekst navn() {
        return new Tekst(bokmaal, nynorsk);
    }
}
