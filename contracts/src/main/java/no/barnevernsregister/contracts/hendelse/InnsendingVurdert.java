package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import no.barnevernsregister.contracts.typer.InnsendingId;
import org.jspecify.annotations.Nullable;

/**
 * validation-service's answer to a submission.
 *
 * @param rapport the findings; absent while the answer is not final (VALIDERES, PARKERT)
 */
public record InnsendingVurdert(
        InnsendingId innsendingId,
        Vurdering vurdering,
        Instant vurdert,
        @Nullable Valideringsrapport rapport) implements Hendelsesdata {

    @Override
    public Emne emne() {
        return Emne.INNSENDING_VURDERT;
    }

    @Override
    public String nokkel() {
        return innsendingId.toString();
    }
}
