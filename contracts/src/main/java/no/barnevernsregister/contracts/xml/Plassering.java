package no.barnevernsregister.contracts.xml;

/**
 * Where something stands in a document.
 *
 * @param sti for example {@code /Barnevern/Sak/Melding[2]}
 * @param linje from 1
 * @param kolonne from 1
 */
public record Plassering(String sti, int linje, int kolonne) {}
