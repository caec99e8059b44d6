package no.barnevernsregister.contracts.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Every rule that a document is judged by, for those who read rules: vendors and lawyers.
 *
 * @param regelsett version of the rule set
 */
public record Regelkatalog(String regelsett, List<Regel> regler) {

    public Regelkatalog {
        regler = List.copyOf(regler);
    }

    /** What a rule is about. */
    public enum Format {
        /** The case message. */
        BVR,
        /** The yearly extract KOSTRA 15F. */
        KOSTRA15F,
        /** Any document. */
        FELLES
    }

    /** When an ERROR becomes a WARNING because the data are migrated. */
    public enum Mildning {
        ALDRI,
        /** For a migrated element in a case that came by KOSTRA. */
        FRA_KOSTRA,
        /** For every migrated element. */
        MIGRERT
    }

    /**
     * A rule.
     *
     * @param nokkel format and id, for example {@code bvr:Melding 3}; unique
     * @param id what a report says in {@code regelId}
     * @param nasjonalId what a report says in {@code ruleId}
     * @param element kind of the element that a finding points at
     * @param gyldigTil the last day; absent = still
     * @param lov paragraph of law behind it
     * @param merknad the reading chosen where the source is open, or why it cannot fire
     * @param eksempel a document that breaks it, as XML
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Regel(
            String nokkel,
            String id,
            @Nullable String nasjonalId,
            Format format,
            String element,
            Alvorlighet alvorlighet,
            Mildning mildning,
            LocalDate gyldigFra,
            @Nullable LocalDate gyldigTil,
            Tekst tekst,
            Tekst gjorDette,
            @Nullable String lov,
            @Nullable String merknad,
            @Nullable String eksempel) {}
}
