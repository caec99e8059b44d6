package no.barnevernsregister.intake.halvaar.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.skjema.Endring;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Sending;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** Writes what a step changes: answers, the sent version, the log, notices and what publishing is told. */
final class Skjemalagring {

    private Skjemalagring() {}

    /** Makes a form; false when somebody has made it meanwhile. */
    static boolean opprett(Connection forbindelse, UUID id, Tjeneste tjeneste, Halvaar halvaar, Instant naa)
            throws SQLException {
        String setning = "INSERT INTO halvaar_skjema (" + Skjemalesing.KOLONNER + ", opprettet)"
                + " VALUES (?, ?, ?, ?, 'KLADD', '', 0, 0, ?) ON CONFLICT ON CONSTRAINT halvaar_skjema_ett DO NOTHING";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id);
            sql.setString(2, tjeneste.vert().toString());
            sql.setArray(
                    3,
                    forbindelse.createArrayOf(
                            "text",
                            tjeneste.enheter().stream().map(Enhet::toString).toArray()));
            sql.setString(4, halvaar.toString());
            sql.setTimestamp(5, Timestamp.from(naa));
            return sql.executeUpdate() == 1;
        }
    }

    static void lagre(Connection forbindelse, Skjema skjema, Endring<?> endring, Instant naa) throws SQLException {
        long versjon = endring.svar().isEmpty() ? skjema.versjon() : skjema.versjon() + 1;
        leggSvar(forbindelse, skjema.id(), versjon, endring, naa);
        if (endring.sending().isPresent()) {
            leggSending(forbindelse, skjema.id(), endring.sending().orElseThrow());
        }
        if (endring.hendelse().isPresent()) {
            leggHendelse(forbindelse, skjema.id(), endring.hendelse().orElseThrow());
        }
        oppdater(forbindelse, skjema, endring, versjon);
        if (endring.varsel().isPresent()) {
            Epostkasse.legg(
                    forbindelse,
                    endring.varsel().orElseThrow(),
                    skjema.tjeneste().vert(),
                    skjema.halvaar());
        }
        for (HalvaarGodkjent godkjent : endring.godkjente()) {
            Utboks.leggTil(forbindelse, CloudEvent.om(godkjent, "/intake-service", naa));
        }
    }

    private static void oppdater(Connection forbindelse, Skjema skjema, Endring<?> endring, long versjon)
            throws SQLException {
        Tilstand tilstand = endring.tilstand().orElse(skjema.tilstand());
        String setning = "UPDATE halvaar_skjema SET versjon = ?, tilstand = ?, returmelding = ?,"
                + " sendinger = sendinger + ? WHERE id = ?";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, versjon);
            sql.setString(2, tilstand.kode());
            sql.setString(3, tilstand instanceof Tilstand.Returnert(String melding) ? melding : "");
            sql.setInt(4, endring.sending().isPresent() ? 1 : 0);
            sql.setObject(5, skjema.id());
            sql.executeUpdate();
        }
    }

    private static void leggSvar(Connection forbindelse, UUID id, long versjon, Endring<?> endring, Instant naa)
            throws SQLException {
        String setning = "INSERT INTO halvaar_svar (skjema_id, felt, versjon, verdi, endret_av, endret)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            for (Map.Entry<Felt, String> en : endring.svar().entrySet()) {
                sql.setObject(1, id);
                sql.setString(2, en.getKey().toString());
                sql.setLong(3, versjon);
                sql.setString(4, en.getValue());
                sql.setString(5, endring.bruker().navn());
                sql.setTimestamp(6, Timestamp.from(naa));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    private static void leggSending(Connection forbindelse, UUID id, Sending sending) throws SQLException {
        String setning = "INSERT INTO halvaar_sending (skjema_id, nummer, tid, av, for_sent, innhold)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id);
            sql.setInt(2, sending.nummer());
            sql.setTimestamp(3, Timestamp.from(sending.tid()));
            sql.setString(4, sending.av());
            sql.setBoolean(5, sending.forSent());
            sql.setString(6, Feltjson.skriv(sending.innhold()));
            sql.executeUpdate();
        }
    }

    static void leggHendelse(Connection forbindelse, UUID id, Hendelse hendelse) throws SQLException {
        String setning = "INSERT INTO halvaar_hendelse (skjema_id, slag, bruker_id, bruker, tid, sending, melding)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id);
            sql.setString(2, hendelse.slag().name());
            sql.setString(3, hendelse.brukerId());
            sql.setString(4, hendelse.bruker());
            sql.setTimestamp(5, Timestamp.from(hendelse.tid()));
            sql.setInt(6, hendelse.sending());
            sql.setString(7, hendelse.melding());
            sql.executeUpdate();
        }
    }
}
