package no.barnevernsregister.register.revisjon;

import no.barnevernsregister.register.tilgang.Tilgang;

/**
 * A read that somebody orders.
 *
 * @param sporring name of the query, for example {@code innsyn} or {@code telling}
 * @param omfang the municipalities whose rows it may see; row level security holds it to them
 */
public record Lesing(String sporring, Formaal formaal, Tilgang omfang) {}
