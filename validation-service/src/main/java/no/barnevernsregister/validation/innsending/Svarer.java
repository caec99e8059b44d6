package no.barnevernsregister.validation.innsending;

import java.sql.SQLException;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.validation.sak.Sakstilstand;

/** Says the answers, in the transaction of what they answer. */
public interface Svarer {

    void vurdert(InnsendingVurdert svar) throws SQLException;

    /** An accepted document and the case after it. */
    void godkjent(Dokument dokument, Sakstilstand tilstand) throws SQLException;
}
