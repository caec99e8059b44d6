package no.barnevernsregister.contracts.bvr;

import org.jspecify.annotations.Nullable;

/**
 * The category of a measure.
 */
public record Kategori(String kode, @Nullable String presisering) {}
