package no.barnevernsregister.contracts.levering;

/**
 * A record as it came from the broker.
 *
 * @param verdi the text of the record; empty when the broker had none
 */
public record Forsendelse(String emne, int partisjon, long offset, String verdi) {}
