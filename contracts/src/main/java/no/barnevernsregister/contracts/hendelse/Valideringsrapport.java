package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.barnevernsregister.contracts.typer.DokumentId;
import org.jspecify.annotations.Nullable;

/**
 * The validation report: the national shape (severity, reportEntries), and our additions at the root.
 *
 * @param alvorlighet the worst that was found
 * @param regelsett version of the rule set that judged
 * @param xsdVersjon schema version that was used
 * @param lagret whether the document became part of the register
 * @param hode the newest accepted document of the case, which the next one must name as ForrigeId
 * @param versjon place of the accepted document in the chain of its case, from 1; absent when nothing was kept, and in
 *     reports from before it was told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Valideringsrapport(
        @JsonProperty("severity") Alvorlighet alvorlighet,
        @JsonProperty("reportEntries") List<Funn> funn,
        String regelsett,
        @Nullable Integer xsdVersjon,
        boolean lagret,
        @Nullable DokumentId hode,
        @Nullable Integer versjon) {

    /** A report on what has no place in a chain. */
    public Valideringsrapport(
            Alvorlighet alvorlighet,
            List<Funn> funn,
            String regelsett,
            @Nullable Integer xsdVersjon,
            boolean lagret,
            @Nullable DokumentId hode) {
        this(alvorlighet, funn, regelsett, xsdVersjon, lagret, hode, null);
    }

    public Valideringsrapport {
        funn = List.copyOf(funn);
    }

    /** The same report as the answer to a dry run, which keeps nothing. */
    public Valideringsrapport somProve() {
        return new Valideringsrapport(alvorlighet, funn, regelsett, xsdVersjon, false, hode, null);
    }
}
