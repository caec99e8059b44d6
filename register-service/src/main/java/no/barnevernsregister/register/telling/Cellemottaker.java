package no.barnevernsregister.register.telling;

import no.barnevernsregister.contracts.hendelse.Tellingscelle;

/**
 * Takes the cells of a count one by one, as they are counted.
 *
 * @param <F> what can go wrong when it does
 */
@FunctionalInterface
public interface Cellemottaker<F extends Exception> {

    void ta(Tellingscelle celle) throws F;
}
