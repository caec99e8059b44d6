package no.barnevernsregister.contracts.bvr;

import org.jspecify.annotations.Nullable;

/**
 * Who reported.
 */
public record Melder(String kode, @Nullable String presisering) {}
