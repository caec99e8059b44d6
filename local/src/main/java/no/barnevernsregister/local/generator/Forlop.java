package no.barnevernsregister.local.generator;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Sak;

/**
 * The story of one case: the messages in order, and the state that an ideal register ends in.
 *
 * @param slutt what is true in the end: live objects only
 */
public record Forlop(List<Sending> sendinger, Sak slutt) {

    public Forlop {
        sendinger = List.copyOf(sendinger);
    }
}
