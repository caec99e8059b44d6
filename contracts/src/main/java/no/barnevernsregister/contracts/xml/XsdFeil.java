package no.barnevernsregister.contracts.xml;

import no.barnevernsregister.contracts.typer.Tekst;

/**
 * A place where a document breaks its schema.
 *
 * @param plassering the element that is wrong
 * @param tekst what is wrong, without any value of the document
 * @param gjorDette what to do
 */
public record XsdFeil(Plassering plassering, Tekst tekst, Tekst gjorDette) {}
