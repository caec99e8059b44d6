package no.barnevernsregister.register.konvertering.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.register.konvertering.Kanalrad;

/** Conversion years with history, in the transaction of one connection. */
record KonverteringPostgresRepository(Connection forbindelse) {

    /** What holds of an organisation now. */
    Set<Kanalrad> gjeldende(Organisasjonsnummer organisasjon) throws SQLException {
        String sporring = "SELECT kommune, bydel, aar, erklart FROM konvertering"
                + " WHERE organisasjon = ? AND kjent_til = 'infinity'";
        Set<Kanalrad> rader = new HashSet<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, organisasjon.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    rader.add(new Kanalrad(
                            new Kommunenummer(rad.getString(1)), rad.getString(2), rad.getInt(3), rad.getBoolean(4)));
                }
            }
        }
        return rader;
    }

    /** From now on these hold of the organisation, and what held before does not. */
    void erstatt(Organisasjonsnummer organisasjon, Set<Kanalrad> nye, Instant naa) throws SQLException {
        Timestamp tid = Timestamp.from(avslutt(organisasjon, naa.truncatedTo(ChronoUnit.MICROS)));
        String setning = "INSERT INTO konvertering (organisasjon, kommune, bydel, aar, erklart, kjent_fra)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (Kanalrad rad : nye) {
                sql.setString(1, organisasjon.verdi());
                sql.setString(2, rad.kommune().verdi());
                sql.setString(3, rad.bydel());
                sql.setInt(4, rad.aar());
                sql.setBoolean(5, rad.erklart());
                sql.setTimestamp(6, tid);
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    /** @return the instant of the change, later than that of the one before it */
    private Instant avslutt(Organisasjonsnummer organisasjon, Instant naa) throws SQLException {
        String setning = "UPDATE konvertering SET kjent_til = greatest(?, kjent_fra + interval '1 microsecond')"
                + " WHERE organisasjon = ? AND kjent_til = 'infinity' RETURNING kjent_til";
        Instant tid = naa;
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, Timestamp.from(naa));
            sql.setString(2, organisasjon.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    Instant slutt = rad.getTimestamp(1).toInstant();
                    tid = slutt.isAfter(tid) ? slutt : tid;
                }
            }
        }
        return tid;
    }
}
