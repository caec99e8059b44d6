package no.barnevernsregister.contracts.kostra;

import org.jspecify.annotations.Nullable;

/** Where the child went. */
public record FlyttingTil(String kode, @Nullable String presisering) {}
