package no.barnevernsregister.register.uttrekk;

/**
 * What an extract held.
 *
 * @param rader rows, or clients in a 15F file
 * @param utelatt objects of the period that the format has no place for
 */
public record Opptelling(long rader, long utelatt) {}
