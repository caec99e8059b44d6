package no.barnevernsregister.validation.innsending;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.typer.SakId;

/** What validation-service keeps of yearly extracts, within one transaction and one service. */
public interface ArsuttrekkRepository {

    /** Keeps others from the files of this service until the transaction ends. */
    void laas(InnsendingMottatt fil) throws SQLException;

    /** Whether a file of the same year that was received later is accepted already. */
    boolean nyereErGodtatt(InnsendingMottatt fil) throws SQLException;

    /** Begins to put the file in the place of the one before it; gives its number among the accepted of the year, from 1. */
    int begynn(InnsendingMottatt fil) throws SQLException;

    /** Keeps what the file holds of a case. */
    void lagre(InnsendingMottatt fil, Barnevern sak) throws SQLException;

    /** Removes what only the file before it had; gives the cases of both. */
    Set<SakId> fullfor(InnsendingMottatt fil) throws SQLException;

    /** What each year's newest file holds of a case, oldest year first. */
    List<Barnevern> aar(InnsendingMottatt fil, SakId sak) throws SQLException;
}
