package no.barnevernsregister.intake.funn.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.intake.funn.ApentFunnRepository.Rad;
import org.jspecify.annotations.Nullable;

/** An open finding: the fields of a report's entry, and beside them since when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApentFunnJson(
        @Nullable SakId sakId,
        @JsonUnwrapped Funn funn,
        Instant forstSett,
        Instant sistSett,
        InnsendingId sistInnsending) {

    static ApentFunnJson av(Rad rad) {
        return new ApentFunnJson(
                rad.sakId(),
                rad.apent().funn(),
                rad.apent().forstSett(),
                rad.apent().sistSett(),
                rad.apent().sistInnsending());
    }

    /**
     * A page of the list.
     *
     * @param oppdatert when the newest judgement in the list was given
     * @param komplett whether all that was received is in it, apart from what waits for another document
     * @param cursor the next page's; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(
            Kommunenummer kommune,
            @Nullable Instant oppdatert,
            boolean komplett,
            List<ApentFunnJson> funn,
            @Nullable String cursor) {}
}
