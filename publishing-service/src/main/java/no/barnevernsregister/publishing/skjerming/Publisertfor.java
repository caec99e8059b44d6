package no.barnevernsregister.publishing.skjerming;

import java.util.OptionalLong;

/**
 * What an earlier release showed of a place.
 *
 * @param verdi empty when it was hidden
 */
public record Publisertfor(OptionalLong verdi) {}
