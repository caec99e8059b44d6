package no.barnevernsregister.register.sak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repeated part of an object as a row.
 *
 * @param nr place among its like, from 1
 * @param verdier the table's own columns in order
 */
public record Delrad(Tabell tabell, int nr, List<@Nullable Object> verdier) {}
