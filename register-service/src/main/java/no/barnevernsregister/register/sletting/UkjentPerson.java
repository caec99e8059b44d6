package no.barnevernsregister.register.sletting;

import java.io.Serial;

/** The register holds nothing about the one who was to be erased. */
public final class UkjentPerson extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UkjentPerson() {
        super("Registeret har ingen med dette nummeret eller denne saken; ingenting er slettet.");
    }
}
