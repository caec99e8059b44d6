package no.barnevernsregister.validation.innsending;

import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.xml.Plasseringer;

/**
 * A submission whose document holds the schema.
 *
 * @param bytes the document as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // Compared nowhere.
public record Dokument(
        InnsendingMottatt innsending, int xsdVersjon, byte[] bytes, Barnevern barnevern, Plasseringer plasseringer) {}
