package no.barnevernsregister.contracts.kostra;

import no.barnevernsregister.contracts.xml.SomElement;
import org.jspecify.annotations.Nullable;

/** Why a care measure was lifted. */
public record Opphevelse(String kode, @SomElement @Nullable String presisering) {}
