package no.barnevernsregister.contracts.xml;

/**
 * A place where a document breaks its schema.
 *
 * @param plassering the element that is wrong
 * @param tekst what is wrong, in bokmål, without any value of the document
 * @param gjorDette what to do
 */
public record XsdFeil(Plassering plassering, String tekst, String gjorDette) {}
