package no.barnevernsregister.register.innsyn;

import org.jspecify.annotations.Nullable;

/**
 * A value as the register holds it.
 *
 * @param tekst what a code means; absent for what is no code, or one that its list does not have
 */
public record Verdi(String verdi, @Nullable String tekst) {}
