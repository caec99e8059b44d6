package no.barnevernsregister.register.sak.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.register.sak.Objektrad;
import no.barnevernsregister.register.sak.Sakversjon;
import no.barnevernsregister.register.sak.Tabell;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/**
 * Cases with history in the transaction of one connection. A row holds from {@code kjent_fra} until {@code kjent_til};
 * nothing is ever changed but the end of the row that a newer one replaces.
 */
final class SakPostgresRepository {

    private static final String NY_VERSJON = """
            WITH saken AS (
                UPDATE sak SET kommune = ny.kommune, versjon = ?, kjent_fra = ?,
                    flyttet = flyttet OR sak.versjon > 0 AND sak.kommune <> ny.kommune
                FROM (SELECT ?::text AS kommune) ny WHERE nr = ? RETURNING sak.*
            ), versjonen AS (
                INSERT INTO sak_versjon (bydel, uttrekksdato, start_dato, slutt_dato, avsluttet, slettet, migrert_id,
                    dokument_id, innsending_id, kanal, xsd_versjon, leverandor_org, fagsystem, fagsystem_versjon,
                    sak_nr, versjon, kommune, kjent_fra)
                SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nr, versjon, kommune, kjent_fra FROM saken
            ), logget AS (
                INSERT INTO revisjon (slag, hvem, rolle, sporring, omfang, sak_nr, rader)
                SELECT 'REGISTRERT', rapporterende_org, 'avgiver', 'sak', kommune, nr, 1 FROM saken
            )
            INSERT INTO sak_innhold (innhold, sak_nr, versjon, kommune, kjent_fra)
            SELECT ?, nr, versjon, kommune, kjent_fra FROM saken""";

    private static final String KVITTERING = """
            INSERT INTO slettekvittering
                (slag, kommune, sak_nr, innsending_id, utfort_av, grunn, hjemmel, hva, antall, kjent_fra)
            SELECT CASE type WHEN 'Sak' THEN 'SAK' ELSE 'ELEMENT' END, kommune, sak_nr, innsending_id, ?,
                'Slettet av kilden', 'Kildens egen retting', type, count(*), kjent_fra
            FROM slettet WHERE sak_nr = ? AND kjent_fra = ?
            GROUP BY type, kommune, sak_nr, innsending_id, kjent_fra""";

    private final Connection forbindelse;
    private final Nyttelastkryptering kryptering;

    SakPostgresRepository(Connection forbindelse, Nyttelastkryptering kryptering) {
        this.forbindelse = forbindelse;
        this.kryptering = kryptering;
    }

    /** A case's own number in the register, its newest version, 0 when it has none yet, and whether its child was erased. */
    record Saksrad(long nr, int versjon, Instant kjentFra, boolean slettet) {}

    /** Finds the case, or makes it, and keeps others from it until the transaction ends. */
    Saksrad laas(Organisasjonsnummer org, SakGodkjent hendelse) throws SQLException {
        Tilgangsgrense.settOgLaas(forbindelse, Tilgang.ALLE, Kuttlas.NUMMER);
        String setning = "INSERT INTO sak (rapporterende_org, sak_id, kommune) VALUES (?, ?, ?)"
                + " ON CONFLICT ON CONSTRAINT sak_id_unik DO UPDATE SET versjon = sak.versjon"
                + " RETURNING nr, versjon, kjent_fra, person_slettet IS NOT NULL";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, org.verdi());
            sql.setObject(2, hendelse.sakId().verdi());
            sql.setString(3, hendelse.kommune().verdi());
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return new Saksrad(
                        rad.getLong(1), rad.getInt(2), rad.getTimestamp(3).toInstant(), rad.getBoolean(4));
            }
        }
    }

    /** Adds the next version of a case; the instant from which it is known is later than the version's before. */
    Instant leggTil(Saksrad sak, Sakversjon versjon, List<Objektrad> objekter, Instant naa) throws SQLException {
        Instant etter = sak.kjentFra().plus(1, ChronoUnit.MICROS);
        Instant tid = (naa.isBefore(etter) ? etter : naa).truncatedTo(ChronoUnit.MICROS);
        if (sak.versjon() > 0) {
            avsluttVersjon(sak, tid);
        }
        settInnVersjon(sak, versjon, tid);
        new Objekthistorikk(forbindelse).skriv(sak.nr(), versjon.hendelse(), objekter, tid);
        if (objekter.stream().anyMatch(en -> en.tabell() == Tabell.SLETTET)) {
            kvitterForSlettede(sak, versjon.hendelse(), tid);
        }
        return tid;
    }

    /** Receipts for what the source deleted with this version: elements, or the whole case. */
    private void kvitterForSlettede(Saksrad sak, SakGodkjent hendelse, Instant tid) throws SQLException {
        try (var sql = forbindelse.prepareStatement(KVITTERING)) {
            sql.setString(1, hendelse.avsender().rapporterendeOrg().verdi());
            sql.setLong(2, sak.nr());
            sql.setTimestamp(3, Timestamp.from(tid));
            sql.executeUpdate();
        }
    }

    private void avsluttVersjon(Saksrad sak, Instant tid) throws SQLException {
        String setning = "UPDATE sak_versjon SET kjent_til = ? WHERE sak_nr = ? AND versjon = ?";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, Timestamp.from(tid));
            sql.setLong(2, sak.nr());
            sql.setInt(3, sak.versjon());
            sql.executeUpdate();
        }
    }

    private void settInnVersjon(Saksrad sak, Sakversjon versjon, Instant tid) throws SQLException {
        SakGodkjent hendelse = versjon.hendelse();
        Sak innhold = versjon.barnevern().sak();
        Fagsystem fagsystem = versjon.barnevern().fagsystem();
        byte[] sted = Saksinnhold.sted(sak.nr(), hendelse.versjon());
        var leverandor = hendelse.avsender().leverandorOrg();
        try (var sql = forbindelse.prepareStatement(NY_VERSJON)) {
            sql.setInt(1, hendelse.versjon());
            sql.setTimestamp(2, Timestamp.from(tid));
            sql.setString(3, hendelse.kommune().verdi());
            sql.setLong(4, sak.nr());
            sql.setString(5, hendelse.bydel() == null ? null : hendelse.bydel().verdi());
            sql.setObject(6, versjon.uttrekksdato());
            sql.setObject(7, innhold.startDato());
            sql.setObject(8, innhold.sluttDato(), Types.DATE);
            sql.setObject(9, innhold.avsluttet(), Types.BOOLEAN);
            sql.setBoolean(10, innhold.erSlettet());
            sql.setString(11, innhold.migrertId());
            sql.setObject(12, hendelse.dokumentId().verdi());
            sql.setObject(13, hendelse.innsendingId().verdi());
            sql.setString(14, hendelse.kanal().name());
            sql.setInt(15, hendelse.xsdVersjon());
            sql.setString(16, leverandor == null ? null : leverandor.verdi());
            sql.setString(17, fagsystem.navn());
            sql.setString(18, fagsystem.versjon());
            sql.setString(19, HendelseJson.skriv(kryptering.krypter(hendelse.kommune(), versjon.xml(), sted)));
            sql.executeUpdate();
        }
    }

    /** Keeps a version that came before the one it follows. */
    void leggTilside(Saksrad sak, SakGodkjent hendelse, byte[] xml) throws SQLException {
        String setning =
                "INSERT INTO ventende_versjon (sak_nr, versjon, kommune, hendelse, innhold) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, sak.nr());
            sql.setInt(2, hendelse.versjon());
            sql.setString(3, hendelse.kommune().verdi());
            sql.setString(4, HendelseJson.skriv(hendelse));
            sql.setString(5, HendelseJson.skriv(kryptering.krypter(hendelse.kommune(), xml, ventested(sak, hendelse))));
            sql.executeUpdate();
        }
    }

    /** Takes out the version, if it has waited. */
    Optional<Sakversjon> taVentende(Saksrad sak, int versjon) throws SQLException {
        String setning = "DELETE FROM ventende_versjon WHERE sak_nr = ? AND versjon = ? RETURNING hendelse, innhold";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setLong(1, sak.nr());
            sql.setInt(2, versjon);
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    return Optional.empty();
                }
                SakGodkjent hendelse = HendelseJson.lesVerdi(rad.getString(1), SakGodkjent.class);
                byte[] xml = kryptering.dekrypter(
                        HendelseJson.lesVerdi(rad.getString(2), Kryptert.class), ventested(sak, hendelse));
                return Optional.of(Sakversjon.av(hendelse, xml));
            }
        }
    }

    private static byte[] ventested(Saksrad sak, SakGodkjent hendelse) {
        return ("register/ventende/" + sak.nr() + "/" + hendelse.versjon()).getBytes(UTF_8);
    }
}
