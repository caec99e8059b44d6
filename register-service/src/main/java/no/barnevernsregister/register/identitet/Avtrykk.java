package no.barnevernsregister.register.identitet;

import java.util.UUID;

/**
 * What a key makes of a number: the way to its pseudonym, and worth nothing without the key.
 *
 * @param nokkelversjon the key
 * @param verdi 128 bits of a keyed hash
 */
public record Avtrykk(int nokkelversjon, UUID verdi) {}
