package no.barnevernsregister.intake.funn;

import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.InnsendingId;

/**
 * An accepted document of a case, and what was found in the case as it was after it.
 *
 * @param versjon place in the chain of the case
 */
public record Vurdert(InnsendingId innsending, int versjon, Instant tid, List<Funn> funn) {

    public Vurdert {
        funn = List.copyOf(funn);
    }
}
