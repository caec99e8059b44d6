package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.SavedQuery;

/** Saved queries: the one table to which the public's role can add. */
@ApplicationScoped
public class LagretSporringPostgresRepository {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    LagretSporringPostgresRepository(@DataSource("offentlig") AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void lagre(LagretSporring ny) {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(
                        "INSERT INTO offentlig.lagret_sporring (id, sporring) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            sql.setString(1, ny.id());
            sql.setString(2, json.writeValueAsString(ny.sporring()));
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UgyldigUtvalg when there is none of that id */
    LagretSporring finn(String id) {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement("SELECT sporring FROM offentlig.lagret_sporring WHERE id = ?")) {
            sql.setString(1, id.replace("\0", ""));
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    throw UgyldigUtvalg.ukjentSporring(id);
                }
                return new LagretSporring(json.readValue(rad.getString(1), SavedQuery.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
