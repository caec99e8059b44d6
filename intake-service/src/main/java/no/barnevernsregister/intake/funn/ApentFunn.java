package no.barnevernsregister.intake.funn;

import java.time.Instant;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.InnsendingId;
import org.jspecify.annotations.Nullable;

/**
 * A finding that stays until a later document of its case no longer has it.
 *
 * @param funn as it stands in the newest report that has it
 * @param forstSett when it was first said, of those times in a row that it has been said
 * @param sistSett when it was last said
 * @param sistInnsending the submission about which it was last said
 */
public record ApentFunn(
        Identitet identitet, Funn funn, Instant forstSett, Instant sistSett, InnsendingId sistInnsending) {

    /**
     * What makes it the same finding in the next report: not its values, since a date that is corrected to another wrong one
     * is the same trouble.
     *
     * @param nummer tells apart findings of one rule on one element, from 1 in the order of the report
     */
    public record Identitet(
            String regelId, String type, @Nullable UUID elementId, int nummer) {}
}
