package no.barnevernsregister.contracts.migrering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * The national migration report: the last yearly extract (KOSTRA 15F) against what the new case system has sent.
 *
 * @param aar the conversion year
 * @param brukerMigrertId whether at least one case of the case system carries a MigrertId
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "municipalityId",
    "migrationYear",
    "isUsingMigrationId",
    "sak",
    "melding",
    "undersokelse",
    "relasjon",
    "plan",
    "tiltak"
})
public record Migreringsrapport(
        @JsonProperty("municipalityId") Kommunenummer kommune,
        @JsonProperty("migrationYear") int aar,
        @JsonProperty("isUsingMigrationId") boolean brukerMigrertId,
        @Nullable Del sak,
        @Nullable Del melding,
        @Nullable Del undersokelse,
        @Nullable Del relasjon,
        @Nullable Del plan,
        @Nullable Del tiltak) {

    /** What kind of thing did not fit. */
    public enum Feiltype {
        /** The case system has sent nothing that the object of the extract could be. */
        @JsonProperty("ElementNotFound")
        IKKE_FUNNET,
        /** It has sent several. */
        @JsonProperty("MultipleElementsFound")
        FLERE_FUNNET,
        /** It has sent it, but begun on another day. */
        @JsonProperty("StartDateMismatch")
        ULIK_START
    }

    /**
     * One object of the extract that did not fit.
     *
     * @param journalnummer the client's in the extract
     * @param kostraId the object's id in the extract
     * @param sakId the case of the case system, when it was found
     * @param migrertId what the case system says that the object was before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Feil(
            @JsonProperty("kostraJournalId") String journalnummer,
            @JsonProperty("kostraId") String kostraId,
            @JsonProperty("errorType") Feiltype feiltype,
            @JsonProperty("fagsystemCaseId") @Nullable SakId sakId,
            @Nullable String migrertId) {}

    /**
     * One kind of object.
     *
     * @param iUttrekket how many the extract holds
     * @param gjenfunnet how many of them the case system has sent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Del(
            @JsonProperty("numberOfKostraItems") int iUttrekket,

            @JsonProperty("numberOfIdentifiedFagsystemItems")
            int gjenfunnet,

            @JsonProperty("errors") List<Feil> feil) {

        public Del {
            feil = mangler(feil) ? List.of() : List.copyOf(feil);
        }

        private static boolean mangler(@Nullable List<Feil> feil) {
            return feil == null;
        }

        /** How many of this kind did not fit in this way. */
        public int antall(Feiltype type) {
            return Math.toIntExact(
                    feil.stream().filter(en -> en.feiltype() == type).count());
        }

        /** How many had ended before the conversion year, and need not be in the case system. */
        @JsonIgnore
        public int avsluttetFor() {
            return iUttrekket - gjenfunnet - antall(Feiltype.IKKE_FUNNET) - antall(Feiltype.FLERE_FUNNET);
        }
    }
}
