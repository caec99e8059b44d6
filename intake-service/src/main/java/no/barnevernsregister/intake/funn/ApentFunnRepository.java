package no.barnevernsregister.intake.funn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/** The open findings of municipalities. */
public interface ApentFunnRepository {

    /**
     * One of the list.
     *
     * @param nummer place in the list
     * @param sakId absent for a finding of a yearly extract, whose case is known by its journal number
     */
    record Rad(long nummer, @Nullable SakId sakId, ApentFunn apent) {}

    /**
     * How fresh a municipality's list is.
     *
     * @param oppdatert when the newest judgement that it has taken in was given; empty when there is none
     * @param komplett whether everything received is judged and taken in, apart from what waits for another document
     */
    record Stand(Optional<Instant> oppdatert, boolean komplett) {}

    /**
     * A page of the list, in the order in which they were opened.
     *
     * @param etter the last of the page before; 0 for the first
     */
    List<Rad> liste(Kommunenummer kommune, @Nullable Alvorlighet alvorlighet, long etter, int antall);

    Stand stand(Kommunenummer kommune);
}
