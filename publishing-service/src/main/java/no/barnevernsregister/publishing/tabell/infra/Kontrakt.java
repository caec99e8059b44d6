package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import org.jspecify.annotations.Nullable;

/** The bodies of the contract, named and spelled as it does. */
final class Kontrakt {

    private Kontrakt() {}

    record Link(String rel, String hreflang, String href) {}

    record Language(String id, String label) {}

    record SourceReference(String language, String text) {}

    record ApiFeature(String id, List<String> params) {}

    record ConfigResponse(
            String apiVersion,
            String appVersion,
            List<Language> languages,
            String defaultLanguage,
            int maxDataCells,
            int maxCallsPerTimeWindow,
            long timeWindow,
            String license,
            String defaultDataFormat,
            List<String> dataFormats,
            List<SourceReference> sourceReferences,
            List<ApiFeature> features) {}

    record PageInfo(int pageNumber, int pageSize, int totalElements, int totalPages, List<Link> links) {}

    record TablesResponse(String language, List<Table> tables, PageInfo page, List<Link> links) {}

    record Table(
            String type,
            String id,
            String label,
            String description,
            String sortCode,
            List<String> tags,
            String updated,
            String firstPeriod,
            String lastPeriod,
            String category,
            List<String> variableNames,
            boolean discontinued,
            String source,
            String subjectCode,
            String timeUnit,
            List<List<PathElement>> paths,
            List<Link> links) {}

    record PathElement(String id, String label) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariableSelection(String variableCode, @Nullable String codelist, List<String> valueCodes) {}

    record Placement(List<String> heading, List<String> stub) {}

    record SelectionResponse(
            String language, List<VariableSelection> selection, Placement placement, List<Link> links) {}

    record VariablesSelection(List<VariableSelection> selection, Placement placement) {}

    record SavedQuery(
            String id,
            VariablesSelection selection,
            String language,
            String tableId,
            String outputFormat,
            List<String> outputFormatParams) {}

    record SavedQueryResponse(String language, String id, SavedQuery savedQuery, List<Link> links) {}

    record ValueMap(String code, String label, List<String> valueMap) {}

    record CodelistResponse(
            String id,
            String label,
            String language,
            List<String> languages,
            boolean elimination,
            String type,
            List<ValueMap> values,
            List<Link> links) {}

    static Link lenke(String rel, Sprak sprak, String href) {
        return new Link(rel, sprak.kode(), href);
    }
}
