package no.barnevernsregister.prikking.cli;

/** Bad arguments or input, told in one sentence. */
final class Argumentfeil extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Argumentfeil(String setning) {
        super(setning);
    }

    Argumentfeil(String setning, Throwable grunn) {
        super(setning, grunn);
    }
}
