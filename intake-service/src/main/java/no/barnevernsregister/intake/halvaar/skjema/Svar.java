package no.barnevernsregister.intake.halvaar.skjema;

import java.time.Instant;

/**
 * What stands in a field.
 *
 * @param verdi as it was written; empty when it was emptied
 * @param versjon the version of the form that it came with
 */
public record Svar(String verdi, long versjon, String endretAv, Instant endret) {}
