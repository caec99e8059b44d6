package no.barnevernsregister.contracts.bvr;

import org.jspecify.annotations.Nullable;

/**
 * What a report, an investigation or a measure is about.
 */
public record Saksinnhold(String kode, @Nullable String presisering) {}
