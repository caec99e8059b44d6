package no.barnevernsregister.contracts.kostra;

import no.barnevernsregister.contracts.xml.SomElement;
import org.jspecify.annotations.Nullable;

/** Who reported. */
public record Melder(String kode, @SomElement @Nullable String presisering) {}
