package no.barnevernsregister.intake.innsending.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.Status;
import org.jspecify.annotations.Nullable;

/** Submissions in PostgreSQL; documents lie there encrypted. */
@ApplicationScoped
public class InnsendingPostgresRepository implements InnsendingRepository {

    private final AgroalDataSource database;
    private final Nyttelastkryptering kryptering;
    private final Nyttelastdeler deler;
    private final Clock klokke;

    InnsendingPostgresRepository(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke) {
        this.database = database;
        this.kryptering = kryptering;
        this.deler = new Nyttelastdeler(kryptering);
        this.klokke = klokke;
    }

    @Override
    public Innsending lagre(Innsending ny, byte[] dokument) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                boolean erNy = Innsendingsrad.settInn(forbindelse, ny);
                if (erNy) {
                    settInnDokument(forbindelse, ny, dokument);
                    meldFra(forbindelse, ny, dokument);
                }
                Innsending lagret = erNy ? ny : forste(forbindelse, ny);
                forbindelse.commit();
                gikk = true;
                return lagret;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    private static Innsending forste(Connection forbindelse, Innsending ny) throws SQLException {
        String sporring = "SELECT " + Innsendingsrad.KOLONNER + " FROM innsending"
                + " WHERE rapporterende_org = ? AND dokument_id = ? AND sha256 = ? AND provekjoring = 'NEI'";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, ny.avsender().rapporterendeOrg().verdi());
            sql.setObject(2, ny.dokumentId() == null ? null : ny.dokumentId().verdi());
            sql.setString(3, ny.sha256());
            return alle(sql).getFirst();
        }
    }

    private void settInnDokument(Connection forbindelse, Innsending ny, byte[] dokument) throws SQLException {
        try (var sql = forbindelse.prepareStatement("INSERT INTO dokument (innsending_id, innhold) VALUES (?, ?)")) {
            sql.setObject(1, ny.id().verdi());
            byte[] sted = ("intake/dokument/" + ny.id()).getBytes(UTF_8);
            sql.setString(2, HendelseJson.skriv(kryptering.krypter(ny.kommune(), dokument, sted)));
            sql.executeUpdate();
        }
    }

    private void meldFra(Connection forbindelse, Innsending ny, byte[] dokument) throws SQLException {
        for (Nyttelast del : deler.del(ny.id(), ny.kommune(), dokument)) {
            var mottatt = new InnsendingMottatt(
                    ny.id(),
                    ny.avsender(),
                    Kanal.FAGSYSTEM,
                    Format.BVR,
                    ny.xsdVersjon(),
                    ny.provekjoring(),
                    ny.kommune(),
                    ny.dokumentId(),
                    ny.sakId(),
                    ny.mottatt(),
                    null,
                    del);
            Utboks.leggTil(forbindelse, CloudEvent.om(mottatt, "/intake-service", klokke.instant()));
        }
    }

    @Override
    public Optional<Innsending> finn(InnsendingId id) {
        return sporr(
                        "SELECT " + Innsendingsrad.KOLONNER + " FROM innsending WHERE id = ?",
                        sql -> sql.setObject(1, id.verdi()))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Valideringsrapport> rapport(InnsendingId id) {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement("SELECT innhold FROM rapport WHERE innsending_id = ?")) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next()
                        ? Optional.of(HendelseJson.lesVerdi(rad.getString(1), Valideringsrapport.class))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    @Override
    public List<Innsending> liste(
            Kommunenummer kommune,
            @Nullable Status status,
            @Nullable Instant siden,
            @Nullable InnsendingId etter,
            int antall) {
        String sporring = "SELECT " + Innsendingsrad.KOLONNER + " FROM innsending WHERE kommune = ?"
                + (status == null ? "" : " AND status = ?")
                + (siden == null ? "" : " AND mottatt >= ?")
                + (etter == null ? "" : " AND id > ?")
                + " ORDER BY id LIMIT ?";
        return sporr(sporring, sql -> {
            int nummer = 1;
            sql.setString(nummer++, kommune.verdi());
            if (status != null) {
                sql.setString(nummer++, status.name());
            }
            if (siden != null) {
                sql.setTimestamp(nummer++, Timestamp.from(siden));
            }
            if (etter != null) {
                sql.setObject(nummer++, etter.verdi());
            }
            sql.setInt(nummer, antall);
        });
    }

    @FunctionalInterface
    private interface Parametre {
        void sett(PreparedStatement sql) throws SQLException;
    }

    private List<Innsending> sporr(String sporring, Parametre parametre) {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            parametre.sett(sql);
            return alle(sql);
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    private static List<Innsending> alle(PreparedStatement sql) throws SQLException {
        List<Innsending> funnet = new ArrayList<>();
        try (ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                funnet.add(Innsendingsrad.les(rad));
            }
        }
        return funnet;
    }
}
