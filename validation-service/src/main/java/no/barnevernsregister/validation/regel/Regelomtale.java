package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a rule.
 *
 * @param id as people know it, for example {@code Melding 2a}
 * @param nasjonalId value of the national report, for those that have one
 * @param element kind of the element that a finding points at
 * @param gyldigFra the rule holds for documents extracted from this day on
 * @param tekst the sentence a caseworker reads
 * @param gjorDette what to do
 * @param lov paragraph of law or regulation behind it; absent for rules of form
 */
public record Regelomtale(
        String id,
        @Nullable String nasjonalId,
        String element,
        Alvorlighet alvorlighet,
        Mykning mykning,
        LocalDate gyldigFra,
        String tekst,
        String gjorDette,
        @Nullable String lov) {}
