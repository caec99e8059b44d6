package no.barnevernsregister.publishing.side.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.barnevernsregister.publishing.side.Tabellvalg;
import no.barnevernsregister.publishing.side.Tallkilde;

/** Reads published cells through the public role, so that a page can show nothing else. */
@ApplicationScoped
public class TallkildePostgres implements Tallkilde {

    private final AgroalDataSource database;
    private final Cellelesing lesing;
    /** A release never changes, so its places are read once; whether it is still out is asked every time. */
    private final Map<UUID, Set<String>> regioner = new ConcurrentHashMap<>();

    TallkildePostgres(@DataSource("offentlig") AgroalDataSource database) {
        this.database = database;
        this.lesing = new Cellelesing(database, "offentlig.publisert_celle");
    }

    @Override
    public Optional<Hode> nyeste() {
        // A correction of older years must not take the place of newer ones.
        String sporring = "SELECT id, navn, versjon, stadium, publiseres, perioder, merknad FROM offentlig.utgave"
                + " WHERE NOT er_trukket AND slag = 'AAR'"
                + " ORDER BY (SELECT max(p) FROM unnest(perioder) p) DESC, publiseres DESC, id DESC LIMIT 1";
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            return rad.next() ? Optional.of(hode(forbindelse, rad)) : Optional.empty();
        } catch (SQLException e) {
            throw Cellelesing.feil(e);
        }
    }

    private Hode hode(Connection forbindelse, ResultSet rad) throws SQLException {
        UUID id = rad.getObject(1, UUID.class);
        Set<String> steder = regioner.get(id);
        if (steder == null) {
            steder = lesing.regioner(forbindelse, id);
            regioner.put(id, steder);
        }
        return new Hode(
                id.toString(),
                rad.getString(2),
                rad.getString(3),
                rad.getString(4).equals("FORELOPIG"),
                rad.getTimestamp(5).toInstant(),
                Arrays.stream((String[]) rad.getArray(6).getArray()).sorted().toList(),
                rad.getString(7),
                steder);
    }

    @Override
    public List<Celle> celler(Hode hode, String tabell, List<String> innhold, String alder, List<String> steder) {
        return lesing.celler(hode, tabell, innhold, alder, steder);
    }

    @Override
    public List<Tabellcelle> tabell(Hode hode, Tabellvalg valg) {
        return lesing.tabell(hode, valg);
    }
}
