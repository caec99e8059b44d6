package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.SakId;

/**
 * An accepted document is in the register.
 *
 * @param hode the document that is now the head of the case's chain
 * @param versjon its place in the chain, from 1
 * @param registrert the instant from which the register knows it
 */
public record InnsendingRegistrert(
        InnsendingId innsendingId, SakId sakId, DokumentId hode, int versjon, Instant registrert)
        implements Hendelsesdata {

    @Override
    public Emne emne() {
        return Emne.INNSENDING_REGISTRERT;
    }

    @Override
    public String nokkel() {
        return innsendingId.toString();
    }
}
