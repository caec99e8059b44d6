package no.barnevernsregister.publishing.nokkeltall.formel;

/** A formula that cannot be used: at which sign of it, counted from one, and why. */
public final class Formelfeil extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int kolonne;

    public Formelfeil(int kolonne, String grunn) {
        super(grunn);
        this.kolonne = kolonne;
    }

    public int kolonne() {
        return kolonne;
    }
}
