package no.barnevernsregister.publishing.utgivelse;

/**
 * How the protected cells of a table differ from those of the release before.
 *
 * @param uendret cells that are the same
 * @param endret cells with another value
 * @param skjult cells that had a value and are hidden now
 * @param vist cells that had none and have a value now
 * @param nye cells that the release before did not have
 * @param borte cells that only the release before had
 */
public record Endring(String tabell, int uendret, int endret, int skjult, int vist, int nye, int borte) {}
