package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * An accepted document is in the register, or all cases of an accepted yearly file are.
 *
 * @param sakId the case; absent for a file
 * @param hode the document that is now the head of the case's chain; absent for a file
 * @param versjon its place in the chain, from 1; absent for a file
 * @param registrert the instant from which the register knows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InnsendingRegistrert(
        InnsendingId innsendingId,
        @Nullable SakId sakId,
        @Nullable DokumentId hode,
        @Nullable Integer versjon,
        Instant registrert)
        implements Hendelsesdata {

    /** All cases of a yearly file are in the register. */
    public static InnsendingRegistrert fil(InnsendingId innsendingId, Instant registrert) {
        return new InnsendingRegistrert(innsendingId, null, null, null, registrert);
    }

    @Override
    public Emne emne() {
        return Emne.INNSENDING_REGISTRERT;
    }

    @Override
    public String nokkel() {
        return innsendingId.toString();
    }
}
