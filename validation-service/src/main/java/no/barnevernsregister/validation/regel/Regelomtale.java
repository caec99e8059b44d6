package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a rule.
 *
 * @param id as people know it, for example {@code Melding 3}; one id may stand in both formats
 * @param nasjonalId value of the national report, for those that have one
 * @param element kind of the element that a finding points at
 * @param gyldigFra the rule holds for documents extracted from this day on
 * @param gyldigTil the last day; absent = still
 * @param tekst the sentence a caseworker reads
 * @param gjorDette what to do
 * @param lov paragraph of law or regulation behind it; absent for rules of form
 * @param merknad the reading chosen where the source is open, or why the rule cannot fire; for the catalogue
 * @param eksempel a Sak (or an Individ, or a whole document) that breaks the rule, as XML
 */
public record Regelomtale(
        String id,
        @Nullable String nasjonalId,
        String element,
        Alvorlighet alvorlighet,
        Mykning mykning,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        Tekst tekst,
        Tekst gjorDette,
        @Nullable String lov,
        @Nullable String merknad,
        @Nullable String eksempel) {

    /** A rule that refuses the document. */
    public static Omtalebygger feil(String id, String element) {
        return new Omtalebygger(id, element, Alvorlighet.ERROR);
    }

    /** A rule that accepts the document with a warning. */
    public static Omtalebygger advarsel(String id, String element) {
        return new Omtalebygger(id, element, Alvorlighet.WARNING);
    }

    /** A rule that accepts the document with a remark. */
    public static Omtalebygger opplysning(String id, String element) {
        return new Omtalebygger(id, element, Alvorlighet.INFO);
    }

    /** A rule without which nothing else about the document is meaningful. */
    public static Omtalebygger fatal(String id, String element) {
        return new Omtalebygger(id, element, Alvorlighet.FATAL);
    }

    /** Whether it holds for a document extracted on the day. */
    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
