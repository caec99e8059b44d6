package no.barnevernsregister.contracts.bvr;

import org.jspecify.annotations.Nullable;

/**
 * Why a child left a place.
 */
public record ArsakFra(String kode, @Nullable String presisering) {}
