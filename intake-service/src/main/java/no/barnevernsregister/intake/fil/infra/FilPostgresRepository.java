package no.barnevernsregister.intake.fil.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.fil.FilRepository;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.Opplaster;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;
import no.barnevernsregister.intake.innsending.infra.Innsendingsrad;

/** Yearly extracts in PostgreSQL, in encrypted parts; each part is committed as it comes, so that no slow sender holds a connection. */
@ApplicationScoped
public class FilPostgresRepository implements FilRepository {

    private static final String FILER =
            "SELECT " + Innsendingsrad.KOLONNER + ", navn, EXISTS (SELECT FROM innsending nyere"
                    + " WHERE nyere.format = 'KOSTRA15F' AND nyere.provekjoring = 'NEI' AND nyere.status <> 'AVVIST'"
                    + " AND nyere.rapporterende_org = innsending.rapporterende_org AND nyere.aar = innsending.aar"
                    + " AND nyere.region = innsending.region AND nyere.id > innsending.id) AS avlost"
                    + " FROM innsending LEFT JOIN opplaster ON opplaster.innsending_id = innsending.id"
                    + " WHERE format = 'KOSTRA15F'";

    private final AgroalDataSource database;
    private final Nyttelastdeler deler;
    private final Clock klokke;

    FilPostgresRepository(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke) {
        this.database = database;
        this.deler = new Nyttelastdeler(kryptering);
        this.klokke = klokke;
    }

    @Override
    public void lagreDel(InnsendingId id, Kommunenummer kommune, int nummer, byte[] del) {
        String setning = "INSERT INTO fildel (innsending_id, nummer, innhold, mottatt) VALUES (?, ?, ?, ?)";
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id.verdi());
            sql.setInt(2, nummer);
            sql.setString(3, HendelseJson.skriv(deler.lukk(id, kommune, nummer, del)));
            sql.setTimestamp(4, Timestamp.from(klokke.instant()));
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    @Override
    public Innsending lagre(Innsending ny, Opplaster av, int antallDeler) {
        return iTransaksjon(forbindelse -> {
            if (!Innsendingsrad.settInn(forbindelse, ny)) {
                return Innsendingsrad.sammeFil(forbindelse, ny);
            }
            if (av.person()) {
                noter(forbindelse, ny.id(), av);
            }
            meldFra(forbindelse, ny, Innsendingsrad.arsuttrekk(ny), antallDeler);
            return ny;
        });
    }

    @Override
    public boolean bekreft(Innsending fil) {
        return iTransaksjon(forbindelse -> {
            Arsuttrekk uttrekk = Innsendingsrad.arsuttrekk(fil);
            if (Innsendingsrad.finnesNyereFil(forbindelse, fil)) {
                return true;
            }
            String setning = "UPDATE innsending SET bekreftet = ? WHERE id = ? AND bekreftet IS NULL";
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setTimestamp(1, Timestamp.from(klokke.instant()));
                sql.setObject(2, fil.id().verdi());
                if (sql.executeUpdate() == 1) {
                    meldFra(forbindelse, fil, uttrekk.somBekreftet(), antallDeler(forbindelse, fil.id()));
                }
            }
            return false;
        });
    }

    @Override
    public void fjernDeler(InnsendingId id) {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement("DELETE FROM fildel WHERE innsending_id = ?")) {
            sql.setObject(1, id.verdi());
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    private static void noter(Connection forbindelse, InnsendingId id, Opplaster av) throws SQLException {
        String setning = "INSERT INTO opplaster (innsending_id, bruker, navn) VALUES (?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id.verdi());
            sql.setString(2, av.id());
            sql.setString(3, av.navn());
            sql.executeUpdate();
        }
    }

    @Override
    public Optional<Mottattfil> finn(InnsendingId id) {
        return filer(" AND id = ?", sql -> sql.setObject(1, id.verdi())).stream()
                .findFirst();
    }

    @Override
    public List<Mottattfil> siste(String region, int antall) {
        return filer(" AND kommune = ? AND region = ? AND provekjoring = 'NEI' ORDER BY id DESC LIMIT ?", sql -> {
            sql.setString(1, region.substring(0, 4));
            sql.setString(2, region);
            sql.setInt(3, antall);
        });
    }

    @FunctionalInterface
    private interface Parametre {
        void sett(PreparedStatement sql) throws SQLException;
    }

    private List<Mottattfil> filer(String vilkar, Parametre parametre) {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(FILER + vilkar)) {
            parametre.sett(sql);
            List<Mottattfil> funnet = new ArrayList<>();
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    Innsending innsending = Innsendingsrad.les(rad);
                    Timestamp bekreftet = rad.getTimestamp("bekreftet");
                    funnet.add(new Mottattfil(
                            innsending,
                            Innsendingsrad.arsuttrekk(innsending),
                            rad.getString("navn"),
                            bekreftet == null ? null : bekreftet.toInstant(),
                            rad.getBoolean("avlost")));
                }
            }
            return funnet;
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    /** One event for each part, one part at a time in memory. */
    private void meldFra(Connection forbindelse, Innsending fil, Arsuttrekk uttrekk, int antall) throws SQLException {
        String sporring = "SELECT innhold FROM fildel WHERE innsending_id = ? AND nummer = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            for (int nummer = 1; nummer <= antall; nummer++) {
                sql.setObject(1, fil.id().verdi());
                sql.setInt(2, nummer);
                try (ResultSet rad = sql.executeQuery()) {
                    if (!rad.next()) {
                        throw new IllegalStateException("Del " + nummer + " av filen mangler.");
                    }
                    Kryptert del = HendelseJson.lesVerdi(rad.getString(1), Kryptert.class);
                    var mottatt = new InnsendingMottatt(
                            fil.id(),
                            fil.avsender(),
                            Kanal.KOSTRA,
                            Format.KOSTRA15F,
                            null,
                            fil.provekjoring(),
                            fil.kommune(),
                            null,
                            null,
                            fil.mottatt(),
                            uttrekk,
                            new Nyttelast(nummer, antall, fil.sha256(), del));
                    Utboks.leggTil(forbindelse, CloudEvent.om(mottatt, "/intake-service", klokke.instant()));
                }
            }
        }
    }

    private static int antallDeler(Connection forbindelse, InnsendingId id) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT count(*) FROM fildel WHERE innsending_id = ?")) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return rad.getInt(1);
            }
        }
    }

    private interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private <T> T iTransaksjon(Arbeid<T> arbeid) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                gikk = true;
                return svar;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }
}
