package no.barnevernsregister.validation.sak;

import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.typer.DokumentId;

/**
 * What is known of a case after its newest accepted document.
 *
 * @param hode that document
 * @param versjon its place in the chain, from 1
 * @param sammenslatt the merged case in the envelope of that document
 */
public record Sakstilstand(DokumentId hode, int versjon, Barnevern sammenslatt) {}
