package no.barnevernsregister.validation.konvertering.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.konvertering.Konvertering;

/** Conversions in PostgreSQL, in the transaction of one connection. */
public record KonverteringPostgresRepository(Connection forbindelse) {

    private static final String HELE = "00";

    /**
     * The conversion of the service that reports for a place: its own, else that of whom the place belongs to.
     *
     * @param bydel two digits of a district, 00 for the whole municipality
     */
    public Optional<Konvertering> finn(Organisasjonsnummer organisasjon, Kommunenummer kommune, String bydel)
            throws SQLException {
        String sporring = "SELECT aar, ferdig FROM konvertering WHERE (organisasjon = ? OR kommune = ?)"
                + " AND bydel IN ('00', ?) ORDER BY organisasjon = ? DESC, bydel DESC, erklart DESC, aar LIMIT 1";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, organisasjon.verdi());
            sql.setString(2, kommune.verdi());
            sql.setString(3, bydel);
            sql.setString(4, organisasjon.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    return Optional.empty();
                }
                Timestamp ferdig = rad.getTimestamp(2);
                return Optional.of(new Konvertering(rad.getInt(1), ferdig == null ? null : ferdig.toInstant()));
            }
        }
    }

    /** Puts what is now said of an organisation in the place of what was. */
    void erstatt(OrganisasjonEndret organisasjon) throws SQLException {
        try (var sql = forbindelse.prepareStatement("DELETE FROM konvertering WHERE organisasjon = ?")) {
            sql.setString(1, organisasjon.organisasjonsnummer().verdi());
            sql.executeUpdate();
        }
        Integer aar = organisasjon.konverteringsaar();
        if (aar != null && organisasjon.kanal() == Kanal.FAGSYSTEM) {
            settInn(organisasjon, aar);
        }
    }

    private void settInn(OrganisasjonEndret organisasjon, int aar) throws SQLException {
        String setning = "INSERT INTO konvertering (organisasjon, kommune, bydel, aar, erklart, ferdig)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        var bydel = organisasjon.bydel();
        var ferdig = organisasjon.forsteinnsendingFerdig();
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (Kommunenummer nummer : organisasjon.alleNumre()) {
                sql.setString(1, organisasjon.organisasjonsnummer().verdi());
                sql.setString(2, nummer.verdi());
                sql.setString(3, bydel == null ? HELE : bydel.verdi());
                sql.setInt(4, aar);
                sql.setBoolean(5, organisasjon.kommuner().contains(nummer));
                sql.setTimestamp(6, ferdig == null ? null : Timestamp.from(ferdig));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }
}
