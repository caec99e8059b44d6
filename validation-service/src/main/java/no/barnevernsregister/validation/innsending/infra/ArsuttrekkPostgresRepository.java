package no.barnevernsregister.validation.innsending.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.validation.innsending.ArsuttrekkRepository;

/** Yearly extracts in PostgreSQL, in the transaction of one connection; whatever holds a number is encrypted. */
record ArsuttrekkPostgresRepository(Connection forbindelse, Nyttelastkryptering kryptering)
        implements ArsuttrekkRepository {

    @Override
    public void laas(InnsendingMottatt fil) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")) {
            sql.setString(1, tjeneste(fil));
            sql.execute();
        }
    }

    @Override
    public boolean nyereErGodtatt(InnsendingMottatt fil) throws SQLException {
        try (var sql =
                forbindelse.prepareStatement("SELECT FROM arsuttrekk WHERE tjeneste = ? AND aar = ? AND mottatt > ?")) {
            sql.setString(1, tjeneste(fil));
            sql.setInt(2, uttrekk(fil).aar());
            sql.setTimestamp(3, Timestamp.from(fil.mottatt()));
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next();
            }
        }
    }

    @Override
    public int begynn(InnsendingMottatt fil) throws SQLException {
        String setning = "INSERT INTO arsuttrekk AS a (tjeneste, aar, innsending_id, mottatt, versjon)"
                + " VALUES (?, ?, ?, ?, 1) ON CONFLICT ON CONSTRAINT arsuttrekk_pk DO UPDATE"
                + " SET innsending_id = excluded.innsending_id, mottatt = excluded.mottatt, versjon = a.versjon + 1"
                + " RETURNING versjon";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, tjeneste(fil));
            sql.setInt(2, uttrekk(fil).aar());
            sql.setObject(3, fil.innsendingId().verdi());
            sql.setTimestamp(4, Timestamp.from(fil.mottatt()));
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return rad.getInt(1);
            }
        }
    }

    @Override
    public void lagre(InnsendingMottatt fil, Barnevern barnevern) throws SQLException {
        String setning = "INSERT INTO arsuttrekk_sak (tjeneste, sak_id, aar, innsending_id, innhold)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT ON CONSTRAINT arsuttrekk_sak_pk DO UPDATE"
                + " SET innsending_id = excluded.innsending_id, innhold = excluded.innhold";
        SakId sak = barnevern.sak().id();
        Kryptert innhold = kryptering.krypter(
                fil.kommune(),
                BarnevernXml.skriv(barnevern),
                sted(fil, sak, uttrekk(fil).aar()));
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, tjeneste(fil));
            sql.setObject(2, sak.verdi());
            sql.setInt(3, uttrekk(fil).aar());
            sql.setObject(4, fil.innsendingId().verdi());
            sql.setString(5, HendelseJson.skriv(innhold));
            sql.executeUpdate();
        }
    }

    @Override
    public Set<SakId> fullfor(InnsendingMottatt fil) throws SQLException {
        Set<SakId> saker = new LinkedHashSet<>(saker(
                fil,
                "DELETE FROM arsuttrekk_sak WHERE tjeneste = ? AND aar = ? AND innsending_id <> ? RETURNING sak_id"));
        saker.addAll(saker(
                fil,
                "SELECT sak_id FROM arsuttrekk_sak WHERE tjeneste = ? AND aar = ? AND innsending_id = ?"
                        + " ORDER BY sak_id"));
        return saker;
    }

    private List<SakId> saker(InnsendingMottatt fil, String setning) throws SQLException {
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, tjeneste(fil));
            sql.setInt(2, uttrekk(fil).aar());
            sql.setObject(3, fil.innsendingId().verdi());
            List<SakId> saker = new ArrayList<>();
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    saker.add(new SakId(rad.getObject(1, UUID.class)));
                }
            }
            return saker;
        }
    }

    @Override
    public List<Barnevern> aar(InnsendingMottatt fil, SakId sak) throws SQLException {
        String sporring = "SELECT aar, innhold FROM arsuttrekk_sak WHERE tjeneste = ? AND sak_id = ? ORDER BY aar";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, tjeneste(fil));
            sql.setObject(2, sak.verdi());
            List<Barnevern> aar = new ArrayList<>();
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    byte[] xml = kryptering.dekrypter(
                            HendelseJson.lesVerdi(rad.getString(2), Kryptert.class), sted(fil, sak, rad.getInt(1)));
                    aar.add(BarnevernXml.les(xml));
                }
            }
            return aar;
        }
    }

    private static byte[] sted(InnsendingMottatt fil, SakId sak, int aar) {
        return ("validation/arsuttrekk/" + tjeneste(fil) + "/" + sak + "/" + aar).getBytes(UTF_8);
    }

    /** Under the number that the municipality has today: one that is renumbered keeps its cases of earlier years. */
    private static String tjeneste(InnsendingMottatt fil) {
        Arsuttrekk uttrekk = uttrekk(fil);
        List<Kommunenummer> iDag = Kommuner.iDag(uttrekk.kommune());
        Kommunenummer kommune = iDag.size() == 1 ? iDag.getFirst() : uttrekk.kommune();
        return fil.avsender().rapporterendeOrg() + "/" + kommune
                + uttrekk.region().substring(4);
    }

    private static Arsuttrekk uttrekk(InnsendingMottatt fil) {
        Arsuttrekk uttrekk = fil.arsuttrekk();
        if (uttrekk == null) {
            throw new IllegalArgumentException("Innsendingen er ikke noe årsuttrekk.");
        }
        return uttrekk;
    }
}
