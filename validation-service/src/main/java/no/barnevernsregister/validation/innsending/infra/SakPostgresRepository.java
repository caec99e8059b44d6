package no.barnevernsregister.validation.innsending.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.validation.innsending.SakRepository;
import no.barnevernsregister.validation.konvertering.Konvertering;
import no.barnevernsregister.validation.konvertering.infra.KonverteringPostgresRepository;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** Cases and documents in PostgreSQL, in the transaction of one connection; whatever holds a number is encrypted. */
final class SakPostgresRepository implements SakRepository {

    private final Connection forbindelse;
    private final Nyttelastkryptering kryptering;

    SakPostgresRepository(Connection forbindelse, Nyttelastkryptering kryptering) {
        this.forbindelse = forbindelse;
        this.kryptering = kryptering;
    }

    @Override
    public void laas(InnsendingMottatt innsending) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            sql.setString(1, org(innsending) + "/" + sak(innsending));
            sql.execute();
        }
    }

    @Override
    public Optional<Sakstilstand> tilstand(InnsendingMottatt innsending) throws SQLException {
        String sporring = "SELECT hode, versjon, innhold FROM sak WHERE rapporterende_org = ? AND sak_id = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            settSak(sql, innsending);
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next() || rad.getString(3).isEmpty()) {
                    return Optional.empty();
                }
                byte[] xml = kryptering.dekrypter(
                        HendelseJson.lesVerdi(rad.getString(3), Kryptert.class), sted("sak", sak(innsending)));
                return Optional.of(new Sakstilstand(
                        new DokumentId(rad.getObject(1, UUID.class)), rad.getInt(2), BarnevernXml.les(xml)));
            }
        }
    }

    @Override
    public boolean erSlettet(InnsendingMottatt innsending) throws SQLException {
        String sporring = "SELECT FROM sak WHERE rapporterende_org = ? AND sak_id = ? AND innhold = ''";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            settSak(sql, innsending);
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next();
            }
        }
    }

    @Override
    public void lagreTilstand(InnsendingMottatt innsending, Sakstilstand tilstand) throws SQLException {
        String setning = "INSERT INTO sak (rapporterende_org, sak_id, hode, versjon, innhold) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT ON CONSTRAINT sak_pk DO UPDATE"
                + " SET hode = excluded.hode, versjon = excluded.versjon, innhold = excluded.innhold, endret = now()";
        try (var sql = forbindelse.prepareStatement(setning)) {
            settSak(sql, innsending);
            sql.setObject(3, tilstand.hode().verdi());
            sql.setInt(4, tilstand.versjon());
            sql.setString(5, lukk(innsending, BarnevernXml.skriv(tilstand.sammenslatt()), "sak", sak(innsending)));
            sql.executeUpdate();
        }
    }

    @Override
    public Optional<Kjent> dokument(InnsendingMottatt innsending, DokumentId id) throws SQLException {
        String sporring = "SELECT sha256, vurdering FROM dokument WHERE rapporterende_org = ? AND dokument_id = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, org(innsending));
            sql.setObject(2, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next()
                        ? Optional.of(new Kjent(rad.getString(1), Vurdering.valueOf(rad.getString(2))))
                        : Optional.empty();
            }
        }
    }

    @Override
    public void lagreDokument(InnsendingMottatt innsending, DokumentId id, InnsendingVurdert svar) throws SQLException {
        String setning = "INSERT INTO dokument"
                + " (rapporterende_org, dokument_id, sak_id, innsending_id, sha256, vurdering, svar)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, org(innsending));
            sql.setObject(2, id.verdi());
            sql.setObject(3, sak(innsending).verdi());
            sql.setObject(4, innsending.innsendingId().verdi());
            sql.setString(5, innsending.nyttelast().sha256());
            sql.setString(6, svar.vurdering().name());
            sql.setString(7, HendelseJson.skriv(svar));
            sql.executeUpdate();
        }
    }

    @Override
    public InnsendingVurdert forsteSvar(InnsendingMottatt innsending, DokumentId id) throws SQLException {
        String sporring = "SELECT svar FROM dokument WHERE rapporterende_org = ? AND dokument_id = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, org(innsending));
            sql.setObject(2, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return HendelseJson.lesVerdi(rad.getString(1), InnsendingVurdert.class);
            }
        }
    }

    @Override
    public void parker(InnsendingMottatt innsending, DokumentId forrige, byte[] bytes, Instant frist)
            throws SQLException {
        String setning = "INSERT INTO parkert"
                + " (innsending_id, rapporterende_org, sak_id, forrige_id, frist, hendelse, innhold)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, innsending.innsendingId().verdi());
            sql.setString(2, org(innsending));
            sql.setObject(3, sak(innsending).verdi());
            sql.setObject(4, forrige.verdi());
            sql.setTimestamp(5, Timestamp.from(frist));
            sql.setString(6, HendelseJson.skriv(innsending));
            sql.setString(7, lukk(innsending, bytes, "parkert", innsending.innsendingId()));
            sql.executeUpdate();
        }
    }

    @Override
    public Optional<Konvertering> konvertering(InnsendingMottatt innsending, @Nullable Bydelsnummer bydel)
            throws SQLException {
        return new KonverteringPostgresRepository(forbindelse)
                .finn(
                        innsending.avsender().rapporterendeOrg(),
                        innsending.kommune(),
                        bydel == null ? "00" : bydel.verdi());
    }

    @Override
    public boolean harSendtSaker(InnsendingMottatt innsending) throws SQLException {
        String sporring = "SELECT FROM dokument WHERE rapporterende_org = ? AND vurdering <> 'AVVIST' LIMIT 1";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, org(innsending));
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next();
            }
        }
    }

    @Override
    public List<Parkert> taVentende(InnsendingMottatt innsending, DokumentId forrige) throws SQLException {
        String setning = "DELETE FROM parkert WHERE rapporterende_org = ? AND sak_id = ? AND forrige_id = ?"
                + " RETURNING hendelse, innhold, innsending_id";
        try (var sql = forbindelse.prepareStatement(setning)) {
            settSak(sql, innsending);
            sql.setObject(3, forrige.verdi());
            return parkerte(sql);
        }
    }

    /** Takes out one document whose time is up; none when there is none, or another instance has it. */
    List<Parkert> taForfalt(Instant naa) throws SQLException {
        String setning = "DELETE FROM parkert WHERE innsending_id = (SELECT innsending_id FROM parkert"
                + " WHERE frist <= ? ORDER BY frist LIMIT 1 FOR UPDATE SKIP LOCKED)"
                + " RETURNING hendelse, innhold, innsending_id";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, Timestamp.from(naa));
            return parkerte(sql);
        }
    }

    private List<Parkert> parkerte(PreparedStatement sql) throws SQLException {
        List<Parkert> funnet = new ArrayList<>();
        try (ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                InnsendingMottatt ventende = HendelseJson.lesVerdi(rad.getString(1), InnsendingMottatt.class);
                Kryptert innhold = HendelseJson.lesVerdi(rad.getString(2), Kryptert.class);
                funnet.add(
                        new Parkert(ventende, kryptering.dekrypter(innhold, sted("parkert", ventende.innsendingId()))));
            }
        }
        funnet.sort((en, annen) ->
                en.innsending().mottatt().compareTo(annen.innsending().mottatt()));
        return funnet;
    }

    private String lukk(InnsendingMottatt innsending, byte[] innhold, String hva, Object id) {
        return HendelseJson.skriv(kryptering.krypter(innsending.kommune(), innhold, sted(hva, id)));
    }

    private static byte[] sted(String hva, Object id) {
        return ("validation/" + hva + "/" + id).getBytes(UTF_8);
    }

    private static void settSak(PreparedStatement sql, InnsendingMottatt innsending) throws SQLException {
        sql.setString(1, org(innsending));
        sql.setObject(2, sak(innsending).verdi());
    }

    private static String org(InnsendingMottatt innsending) {
        return innsending.avsender().rapporterendeOrg().verdi();
    }

    private static SakId sak(InnsendingMottatt innsending) {
        SakId sak = innsending.sakId();
        if (sak == null) {
            throw new IllegalArgumentException("Innsendingen gjelder ikke én sak.");
        }
        return sak;
    }
}
