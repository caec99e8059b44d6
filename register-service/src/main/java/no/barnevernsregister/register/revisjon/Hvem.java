package no.barnevernsregister.register.revisjon;

/**
 * Who did something.
 *
 * @param id subject of a token, or a service
 * @param rolle in which role
 */
public record Hvem(String id, String rolle) {

    /** The register itself: what it does on what it is sent, and by the clock. */
    public static final Hvem REGISTERET = new Hvem("register-service", "tjeneste");
}
