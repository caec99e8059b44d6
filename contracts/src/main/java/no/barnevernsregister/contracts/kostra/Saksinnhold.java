package no.barnevernsregister.contracts.kostra;

import no.barnevernsregister.contracts.xml.SomElement;
import org.jspecify.annotations.Nullable;

/** What a report, an investigation or a measure is about; the list that ended with 2025. */
public record Saksinnhold(String kode, @SomElement @Nullable String presisering) {}
