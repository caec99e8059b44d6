package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Tabelltekst;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What changed from release to release, for machines: every edition that has been out, the newest first. */
@Path("/api/v1/endringer")
@Produces(MediaType.APPLICATION_JSON)
public class EndringerResource {

    private final AgroalDataSource database;
    private final boolean syntetisk;

    EndringerResource(
            @DataSource("offentlig") AgroalDataSource database,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.database = database;
        this.syntetisk = syntetisk;
    }

    /** The list. */
    public record Endringsliste(String lisens, boolean syntetisk, List<Utgivelsesendring> utgivelser) {}

    /**
     * An edition.
     *
     * @param erstatter the edition whose place it took
     * @param merknad what is new or was put right
     * @param trukket when it was taken back; its figures are gone since
     * @param filer addresses of its tables, which never change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Utgivelsesendring(
            String id,
            String navn,
            String versjon,
            String stadium,
            List<String> perioder,
            Instant publisert,
            @Nullable String erstatter,
            @Nullable String merknad,
            @Nullable Instant trukket,
            @Nullable String trukketGrunn,
            List<Tabellendring> endringer,
            List<String> filer) {}

    /** How many cells of a table differ from the release before. */
    public record Tabellendring(
            String tabell, String forrige, int uendret, int endret, int skjult, int vist, int nye, int borte) {}

    @GET
    public Response endringer(@Context UriInfo adresse) {
        try (Connection forbindelse = database.getConnection()) {
            var liste = new Endringsliste(
                    Tabelltekst.LISENS,
                    syntetisk,
                    utgivelser(forbindelse, adresse.getBaseUri().toString()));
            return Response.ok(liste)
                    .header("Cache-Control", DataResource.VARIGHET)
                    .build();
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }

    private static List<Utgivelsesendring> utgivelser(Connection forbindelse, String adresse) throws SQLException {
        Map<String, List<Tabellendring>> endringer = tabellendringer(forbindelse);
        List<Utgivelsesendring> alle = new ArrayList<>();
        String sporring = "SELECT id, navn, versjon, stadium, perioder, publiseres, erstatter, merknad, er_trukket,"
                + " trukket, trukket_grunn FROM offentlig.utgave ORDER BY publiseres DESC, id DESC";
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                String id = rad.getString(1);
                boolean trukket = rad.getBoolean(9);
                Timestamp naar = rad.getTimestamp(10);
                alle.add(new Utgivelsesendring(
                        id,
                        rad.getString(2),
                        rad.getString(3),
                        rad.getString(4),
                        Arrays.asList((String[]) rad.getArray(5).getArray()),
                        rad.getTimestamp(6).toInstant(),
                        rad.getString(7),
                        rad.getString(8),
                        trukket && naar != null ? naar.toInstant() : null,
                        rad.getString(11),
                        endringer.getOrDefault(id, List.of()),
                        trukket
                                ? List.of()
                                : Tabell.alle().stream()
                                        .map(en -> adresse + "utgivelser/" + id + "/tabeller/" + en.id() + ".csv")
                                        .toList()));
            }
        }
        return alle;
    }

    private static Map<String, List<Tabellendring>> tabellendringer(Connection forbindelse) throws SQLException {
        Map<String, List<Tabellendring>> alle = new HashMap<>();
        String sporring = "SELECT utgivelse_id, tabell, forrige_id, uendret, endret, skjult, vist, nye, borte"
                + " FROM offentlig.publisert_endring ORDER BY tabell";
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                alle.computeIfAbsent(rad.getString(1), en -> new ArrayList<>())
                        .add(new Tabellendring(
                                rad.getString(2),
                                rad.getString(3),
                                rad.getInt(4),
                                rad.getInt(5),
                                rad.getInt(6),
                                rad.getInt(7),
                                rad.getInt(8),
                                rad.getInt(9)));
            }
        }
        return alle;
    }
}
