package no.barnevernsregister.publishing.skjerming;

import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * Where a count stands.
 *
 * @param telling id of the count
 * @param region a municipality's number, or {@code F} and a county's
 */
public record Sted(String telling, String region, Kjonn kjonn, Alder alder, String periode) {}
