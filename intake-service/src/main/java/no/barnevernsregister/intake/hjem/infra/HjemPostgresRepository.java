package no.barnevernsregister.intake.hjem.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.halvaar.infra.Transaksjon;
import no.barnevernsregister.intake.hjem.HjemRepository;

/** The counts in PostgreSQL. */
@ApplicationScoped
public class HjemPostgresRepository implements HjemRepository {

    private final AgroalDataSource database;

    HjemPostgresRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Ids sort by time, so the last message is the last row of the municipality. */
    @Override
    public Meldinger meldinger(Kommunenummer kommune, Instant siden) {
        String sporring = "SELECT (SELECT mottatt FROM innsending WHERE kommune = ? AND format = 'BVR'"
                + " AND provekjoring = 'NEI' ORDER BY id DESC LIMIT 1),"
                + " (SELECT count(*) FROM innsending WHERE kommune = ? AND format = 'BVR'"
                + " AND provekjoring = 'NEI' AND mottatt >= ?)";
        return Transaksjon.gjor(database, forbindelse -> {
            try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
                sql.setString(1, kommune.verdi());
                sql.setString(2, kommune.verdi());
                sql.setTimestamp(3, Timestamp.from(siden));
                try (ResultSet rad = sql.executeQuery()) {
                    rad.next();
                    return new Meldinger(
                            Optional.ofNullable(rad.getTimestamp(1)).map(Timestamp::toInstant), rad.getInt(2));
                }
            }
        });
    }

    @Override
    public Map<Alvorlighet, Integer> apneFunn(Kommunenummer kommune) {
        String sporring = "SELECT alvorlighet, count(*) FROM apent_funn WHERE kommune = ? GROUP BY alvorlighet";
        return Transaksjon.gjor(database, forbindelse -> {
            Map<Alvorlighet, Integer> antall = new EnumMap<>(Alvorlighet.class);
            try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
                sql.setString(1, kommune.verdi());
                try (ResultSet rad = sql.executeQuery()) {
                    while (rad.next()) {
                        antall.put(Alvorlighet.valueOf(rad.getString(1)), rad.getInt(2));
                    }
                }
            }
            return antall;
        });
    }
}
