package no.barnevernsregister.local.generator;

import no.barnevernsregister.contracts.bvr.Barnevern;

/**
 * A message as a case system would send it.
 *
 * @param skalAvvises it holds a deliberate error and must be refused; the corrected one follows
 */
public record Sending(Barnevern barnevern, boolean skalAvvises) {}
