package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extended time limit.
 *
 * @param innvilget 1 granted, 2 refused; absent while undecided
 */
public record UtvidetFrist(LocalDate startDato, @Nullable String innvilget) {}
