package no.barnevernsregister.contracts.bvr;

import org.jspecify.annotations.Nullable;

/**
 * Where a child went.
 */
public record FlyttingTil(String kode, @Nullable String presisering) {}
