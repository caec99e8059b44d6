package no.barnevernsregister.prikking;

/** No pattern can protect the release: a small count is derivable even with every other cell hidden. */
public final class UsikkerUtgivelse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsikkerUtgivelse(String setning) {
        super(setning);
    }
}
