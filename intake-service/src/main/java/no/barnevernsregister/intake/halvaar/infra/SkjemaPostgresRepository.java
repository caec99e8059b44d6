package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.skjema.Endring;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Sammenheng;
import no.barnevernsregister.intake.halvaar.skjema.Sending;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.SkjemaRepository;

/** Half-year forms in PostgreSQL. */
@ApplicationScoped
public class SkjemaPostgresRepository implements SkjemaRepository {

    private final AgroalDataSource database;
    private final Clock klokke;

    SkjemaPostgresRepository(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    @Override
    public Optional<Skjema> finn(Tjeneste tjeneste, Halvaar halvaar) {
        return Transaksjon.gjor(database, forbindelse -> Skjemalesing.finn(forbindelse, tjeneste.vert(), halvaar));
    }

    @Override
    public List<Skjema> alle(Halvaar halvaar) {
        return Transaksjon.gjor(
                database, forbindelse -> Skjemalesing.hent(forbindelse, "halvaar = ?", halvaar.toString()));
    }

    @Override
    public Skjema apne(Tjeneste tjeneste, Halvaar halvaar, Bruker bruker) {
        return Transaksjon.gjor(database, forbindelse -> {
            UUID id = UUID.randomUUID();
            boolean finnes =
                    Skjemalesing.finn(forbindelse, tjeneste.vert(), halvaar).isPresent();
            if (!finnes && Skjemalagring.opprett(forbindelse, id, tjeneste, halvaar, klokke.instant())) {
                var hendelse =
                        new Hendelse(Hendelse.Slag.OPPRETTET, bruker.id(), bruker.navn(), klokke.instant(), 0, "");
                Skjemalagring.leggHendelse(forbindelse, id, hendelse);
            }
            return Skjemalesing.finn(forbindelse, tjeneste.vert(), halvaar).orElseThrow();
        });
    }

    @Override
    public Map<Felt, String> svarVed(UUID skjema, long versjon) {
        return Transaksjon.gjor(database, forbindelse -> Skjemalesing.svarVed(forbindelse, skjema, versjon));
    }

    @Override
    public Sammenheng sammenheng(Tjeneste tjeneste, Halvaar halvaar) {
        return Transaksjon.gjor(database, forbindelse -> Sammenhenglesing.les(forbindelse, tjeneste, halvaar));
    }

    @Override
    public <T> T endre(UUID id, Function<Skjema, Endring<T>> arbeid) {
        return Transaksjon.gjor(database, forbindelse -> {
            try (PreparedStatement sql =
                    forbindelse.prepareStatement("SELECT 1 FROM halvaar_skjema WHERE id = ? FOR UPDATE")) {
                sql.setObject(1, id);
                sql.executeQuery().close();
            }
            Skjema skjema = Skjemalesing.hent(forbindelse, "id = ?", id).getFirst();
            Endring<T> endring = arbeid.apply(skjema);
            Skjemalagring.lagre(forbindelse, skjema, endring, klokke.instant());
            return endring.utfall();
        });
    }

    @Override
    public List<Sending> sendinger(UUID skjema) {
        return rader(
                "SELECT * FROM halvaar_sending WHERE skjema_id = ? ORDER BY nummer",
                skjema,
                rad -> new Sending(
                        rad.getInt("nummer"),
                        rad.getTimestamp("tid").toInstant(),
                        rad.getString("av"),
                        rad.getBoolean("for_sent"),
                        Feltjson.les(rad.getString("innhold"))));
    }

    @Override
    public List<Hendelse> hendelser(UUID skjema) {
        return rader(
                "SELECT * FROM halvaar_hendelse WHERE skjema_id = ? ORDER BY nummer",
                skjema,
                SkjemaPostgresRepository::hendelse);
    }

    private static Hendelse hendelse(ResultSet rad) throws SQLException {
        return new Hendelse(
                Hendelse.Slag.valueOf(rad.getString("slag")),
                rad.getString("bruker_id"),
                rad.getString("bruker"),
                rad.getTimestamp("tid").toInstant(),
                rad.getInt("sending"),
                rad.getString("melding"));
    }

    @Override
    public Map<UUID, Hendelse> sisteHendelser(Halvaar halvaar) {
        Map<UUID, Hendelse> siste = new HashMap<>();
        rader(
                        "SELECT DISTINCT ON (skjema_id) h.* FROM halvaar_hendelse h JOIN halvaar_skjema s ON s.id = skjema_id"
                                + " WHERE s.halvaar = ? AND slag <> 'PAAMINNET' ORDER BY skjema_id, nummer DESC",
                        halvaar.toString(),
                        rad -> Map.entry(rad.getObject("skjema_id", UUID.class), hendelse(rad)))
                .forEach(en -> siste.put(en.getKey(), en.getValue()));
        return siste;
    }

    @Override
    public Set<UUID> forSent(Halvaar halvaar) {
        return Set.copyOf(rader(
                "SELECT s.id FROM halvaar_skjema s JOIN halvaar_sending d ON d.skjema_id = s.id AND d.nummer = s.sendinger"
                        + " WHERE s.halvaar = ? AND d.for_sent",
                halvaar.toString(),
                rad -> rad.getObject("id", UUID.class)));
    }

    private interface Radleser<T> {
        T les(ResultSet rad) throws SQLException;
    }

    private <T> List<T> rader(String sporring, Object verdi, Radleser<T> leser) {
        return Transaksjon.gjor(database, forbindelse -> {
            List<T> alle = new ArrayList<>();
            try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
                sql.setObject(1, verdi);
                try (ResultSet rad = sql.executeQuery()) {
                    while (rad.next()) {
                        alle.add(leser.les(rad));
                    }
                }
            }
            return List.copyOf(alle);
        });
    }
}
