package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a count; only cells that are not zero exist.
 *
 * <p>A cell with a bydel is a part of the cell without one: never add the two. A mean or a median comes for every sum of
 * sexes and ages too, and for the country, since it cannot be worked out of its parts; other counts come in cells that do
 * not overlap, unless sums are asked for.
 *
 * @param kommune {@code 0000} for the whole country
 * @param bydel absent in the cell of the whole municipality
 * @param periode {@code 2025}, {@code 2025H1} or {@code 2025H2}
 * @param kjonn {@code 1}, {@code 2}, {@code ufodt} or {@code ukjent}; their sum is {@code ALLE}
 * @param aldersgruppe one of the disjoint groups: {@code ufodt}, {@code 0-2}, {@code 3-5}, {@code 6-12}, {@code 13-17},
 *     {@code 18-22}, {@code 23-24}, {@code 25+}, {@code ukjent}; the sums are {@code 0-5}, {@code 0-17}, {@code 18-24},
 *     {@code 0-22}, {@code 0-24}, {@code aldersregel}, {@code ALLE}
 * @param kategori absent where the count has none
 * @param verdi in the unit of the count
 * @param barn distinct children behind the cell: the suppression threshold is on these
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tellingscelle(
        String tellingId,
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel,
        String periode,
        String kjonn,
        String aldersgruppe,
        @Nullable String kategori,
        BigDecimal verdi,
        int barn) {}
