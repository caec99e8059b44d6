package no.barnevernsregister.contracts.kostra;

import org.jspecify.annotations.Nullable;

/** A legal basis as free text; letter, subsection and sentence may be empty. */
public record Lovhjemmel(
        String lov,
        String kapittel,
        String paragraf,
        @Nullable String bokstav,
        @Nullable String ledd,
        @Nullable String punktum) {}
