package no.barnevernsregister.contracts.bvr;

import org.jspecify.annotations.Nullable;

/**
 * Why a care measure was lifted.
 */
public record Opphevelse(String kode, @Nullable String presisering) {}
