package no.barnevernsregister.register.orakel;

/**
 * A municipality, or a city district of one.
 *
 * @param bydel empty for the whole municipality
 */
record Sted(String kommune, String bydel) {

    /** The whole country. */
    static final Sted LANDET = new Sted("0000", "");

    boolean erBydel() {
        return !bydel.isEmpty();
    }

    Sted heleKommunen() {
        return new Sted(kommune, "");
    }
}
