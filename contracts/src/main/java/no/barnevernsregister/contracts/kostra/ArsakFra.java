package no.barnevernsregister.contracts.kostra;

import org.jspecify.annotations.Nullable;

/** Why the child left. */
public record ArsakFra(String kode, @Nullable String presisering) {}
