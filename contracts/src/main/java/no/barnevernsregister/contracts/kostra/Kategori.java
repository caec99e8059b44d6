package no.barnevernsregister.contracts.kostra;

import no.barnevernsregister.contracts.xml.SomElement;
import org.jspecify.annotations.Nullable;

/** The category of a measure. */
public record Kategori(String kode, @SomElement @Nullable String presisering) {}
