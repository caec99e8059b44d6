package no.barnevernsregister.intake.tilgang.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.infra.Transaksjon;
import no.barnevernsregister.intake.tilgang.Medarbeider;
import no.barnevernsregister.intake.tilgang.Tilgang;
import no.barnevernsregister.intake.tilgang.TilgangRepository;

/** The log of roles in PostgreSQL. */
@ApplicationScoped
public class TilgangPostgresRepository implements TilgangRepository {

    private static final String VENTER = "SELECT * FROM tilgang_foresporsel WHERE svar IS NULL AND ";

    private final AgroalDataSource database;
    private final Clock klokke;

    TilgangPostgresRepository(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    /** The lock lets one administrator at a time see who is left and take a role away. */
    @Override
    public boolean logg(Medarbeider hvem, Tilgang tilgang, boolean gitt, String av, String avNavn, Arbeid arbeid) {
        return Transaksjon.gjor(database, forbindelse -> {
            try (PreparedStatement las =
                    forbindelse.prepareStatement("SELECT pg_advisory_xact_lock(hashtext('tilgang'))")) {
                las.execute();
            }
            Instant naa = klokke.instant();
            if (!arbeid.gjor()) {
                return false;
            }
            noter(forbindelse, hvem, tilgang, gitt, av, avNavn, naa);
            return true;
        });
    }

    private static void noter(
            Connection forbindelse,
            Medarbeider hvem,
            Tilgang tilgang,
            boolean gitt,
            String av,
            String avNavn,
            Instant naa)
            throws SQLException {
        String setning = "INSERT INTO tilgang_logg (bruker, navn, rolle, enhet, gitt, av, av_navn, tid)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, hvem.id());
            sql.setString(2, hvem.navn());
            sql.setString(3, tilgang.rolle().kode());
            sql.setString(4, tilgang.enhet().toString());
            sql.setBoolean(5, gitt);
            sql.setString(6, av);
            sql.setString(7, avNavn);
            sql.setTimestamp(8, Timestamp.from(naa));
            sql.executeUpdate();
        }
    }

    @Override
    public List<Hendelse> logg(Enhet enhet, int antall) {
        return alle(
                "SELECT * FROM tilgang_logg WHERE enhet = ? ORDER BY nr DESC LIMIT ?",
                sql -> {
                    sql.setString(1, enhet.toString());
                    sql.setInt(2, antall);
                },
                rad -> new Hendelse(
                        rad.getString("navn"),
                        rad.getString("rolle"),
                        rad.getBoolean("gitt"),
                        rad.getString("av_navn"),
                        rad.getTimestamp("tid").toInstant()));
    }

    @Override
    public List<Endring> siden(String bruker, Instant tid) {
        return alle(
                "SELECT rolle, enhet, gitt FROM tilgang_logg WHERE bruker = ? AND tid > ? ORDER BY nr",
                sql -> {
                    sql.setString(1, bruker);
                    sql.setTimestamp(2, Timestamp.from(tid));
                },
                rad -> new Endring(rad.getString("rolle") + ":" + rad.getString("enhet"), rad.getBoolean("gitt")));
    }

    @Override
    public void be(Foresporsel foresporsel) {
        gjor(
                "INSERT INTO tilgang_foresporsel (id, bruker, navn, epost, enhet, tid) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                sql -> {
                    sql.setObject(1, foresporsel.id());
                    sql.setString(2, foresporsel.bruker());
                    sql.setString(3, foresporsel.navn());
                    sql.setString(4, foresporsel.epost());
                    sql.setString(5, foresporsel.enhet().toString());
                    sql.setTimestamp(6, Timestamp.from(foresporsel.tid()));
                });
    }

    @Override
    public List<Foresporsel> venter(Enhet enhet) {
        return alle(
                VENTER + "enhet = ? ORDER BY id",
                sql -> sql.setString(1, enhet.toString()),
                TilgangPostgresRepository::foresporsel);
    }

    @Override
    public List<Enhet> venterPaa(String bruker) {
        return alle(
                VENTER + "bruker = ? ORDER BY id",
                sql -> sql.setString(1, bruker),
                rad -> foresporsel(rad).enhet());
    }

    @Override
    public Optional<Foresporsel> foresporsel(UUID id) {
        return alle(VENTER + "id = ?", sql -> sql.setObject(1, id), TilgangPostgresRepository::foresporsel).stream()
                .findFirst();
    }

    @Override
    public void svar(UUID id, boolean gitt, String av) {
        gjor("UPDATE tilgang_foresporsel SET svar = ?, svart = ?, svart_av = ? WHERE id = ? AND svar IS NULL", sql -> {
            sql.setString(1, gitt ? "GITT" : "AVVIST");
            sql.setTimestamp(2, Timestamp.from(klokke.instant()));
            sql.setString(3, av);
            sql.setObject(4, id);
        });
    }

    private static Foresporsel foresporsel(ResultSet rad) throws SQLException {
        return new Foresporsel(
                rad.getObject("id", UUID.class),
                rad.getString("bruker"),
                rad.getString("navn"),
                rad.getString("epost"),
                Enhet.les(rad.getString("enhet")).orElseThrow(),
                rad.getTimestamp("tid").toInstant());
    }

    @FunctionalInterface
    private interface Parametre {
        void sett(PreparedStatement sql) throws SQLException;
    }

    @FunctionalInterface
    private interface Leser<T> {
        T les(ResultSet rad) throws SQLException;
    }

    private void gjor(String setning, Parametre parametre) {
        Transaksjon.gjor(database, forbindelse -> {
            try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
                parametre.sett(sql);
                return sql.executeUpdate();
            }
        });
    }

    private <T> List<T> alle(String sporring, Parametre parametre, Leser<T> leser) {
        return Transaksjon.gjor(database, forbindelse -> {
            List<T> funnet = new ArrayList<>();
            try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
                parametre.sett(sql);
                try (ResultSet rad = sql.executeQuery()) {
                    while (rad.next()) {
                        funnet.add(leser.les(rad));
                    }
                }
            }
            return funnet;
        });
    }
}
