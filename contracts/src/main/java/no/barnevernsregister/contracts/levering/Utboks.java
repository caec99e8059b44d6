package no.barnevernsregister.contracts.levering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.DodtBrev;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.HendelseJson;

/**
 * The outbox: an event is written in the same transaction as what it tells of, and {@link Utbokspost} sends it
 * afterwards. So nothing is told that was rolled back, and nothing committed stays untold.
 */
public final class Utboks {

    private Utboks() {}

    /** Adds an event in the transaction of this connection. */
    public static void leggTil(Connection forbindelse, CloudEvent<?> hendelse) throws SQLException {
        settInn(forbindelse, hendelse.type(), hendelse.subject(), HendelseJson.skriv(hendelse));
    }

    /** Adds a dead letter in the transaction of this connection. */
    public static void leggTil(Connection forbindelse, DodtBrev brev) throws SQLException {
        String nokkel = brev.partisjon() + "/" + brev.offset();
        settInn(forbindelse, Emne.av(brev.emne()).dodeBrev(), nokkel, HendelseJson.skriv(brev));
    }

    private static void settInn(Connection forbindelse, String emne, String nokkel, String innhold)
            throws SQLException {
        try (PreparedStatement sql =
                forbindelse.prepareStatement("INSERT INTO utboks (emne, nokkel, innhold) VALUES (?, ?, ?)")) {
            sql.setString(1, emne);
            sql.setString(2, nokkel);
            sql.setString(3, innhold);
            sql.executeUpdate();
        }
    }
}
