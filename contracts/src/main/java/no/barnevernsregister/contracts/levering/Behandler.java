package no.barnevernsregister.contracts.levering;

import java.sql.Connection;
import java.sql.SQLException;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Hendelsesdata;

/** The effect of an event, written in the transaction of the connection it is given. */
@FunctionalInterface
public interface Behandler<T extends Hendelsesdata> {
    void behandle(Connection forbindelse, CloudEvent<T> hendelse) throws SQLException;
}
