package no.barnevernsregister.validation.innsending;

import java.sql.SQLException;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** Says the answers, in the transaction of what they answer. */
public interface Svarer {

    void vurdert(InnsendingVurdert svar) throws SQLException;

    /**
     * An accepted document and the case after it.
     *
     * @param xsdVersjon the schema version that it holds
     * @param sakerIFilen how many cases came of the same yearly file; absent for a document of one case
     */
    void godkjent(InnsendingMottatt innsending, int xsdVersjon, Sakstilstand tilstand, @Nullable Integer sakerIFilen)
            throws SQLException;
}
