package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a report: the national fields, and beside them our own (never the number or name of a person, nor free
 * text from the case).
 *
 * @param originalAlvorlighet ERROR when the finding was softened because the data are migrated
 * @param regel the rule's name as people know it
 * @param nasjonalRegelId one of the national values, when the rule has one
 * @param tekst what is wrong, in words a caseworker understands
 * @param type kind of the element, for example {@code Melding}
 * @param elementId id of the element in the case system
 * @param regelId our id of the rule, always there
 * @param sti path to the element, for example {@code /Barnevern/Sak/Melding[2]/Konklusjon}
 * @param linje line in the document as it was sent, from 1
 * @param kolonne column in the document as it was sent, from 1
 * @param verdier the values that the rule looked at, by name
 * @param lov paragraph of law behind the rule
 * @param gjorDette what to do
 * @param journalnummer the case's number in the municipality's own system
 * @param tekstNynorsk the text in nynorsk; absent in reports from before there was one
 * @param gjorDetteNynorsk what to do, in nynorsk; absent in reports from before there was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Funn(
        @JsonProperty("warningLevel") Alvorlighet alvorlighet,
        @JsonProperty("originalWarningLevel") @Nullable Alvorlighet originalAlvorlighet,
        @JsonProperty("ruleName") String regel,
        @JsonProperty("ruleId") @Nullable String nasjonalRegelId,
        @JsonProperty("errorText") String tekst,
        @JsonProperty("type") String type,
        @JsonProperty("contextId") @Nullable UUID elementId,
        String regelId,
        @Nullable String sti,
        @Nullable Integer linje,
        @Nullable Integer kolonne,
        Map<String, String> verdier,
        @Nullable String lov,
        String gjorDette,
        @Nullable String journalnummer,
        @Nullable String tekstNynorsk,
        @Nullable String gjorDetteNynorsk) {

    public Funn {
        Map<String, String> skjult = new LinkedHashMap<>(verdier);
        skjult.replaceAll((_, verdi) -> Personnummervern.skjul(verdi));
        verdier = Collections.unmodifiableMap(skjult);
        journalnummer = journalnummer == null ? null : Personnummervern.skjul(journalnummer);
    }
}
