package no.barnevernsregister.publishing.nokkeltall;

/** The catalogue of key figures cannot be used: in which file, line and column, and why. */
public final class Katalogfeil extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Katalogfeil(String fil, int linje, int kolonne, String grunn) {
        super(fil + ":" + linje + ":" + kolonne + ": " + grunn + ".");
    }
}
