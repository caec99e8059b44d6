package no.barnevernsregister.intake.innsending.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.Status;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code innsending}. */
public final class Innsendingsrad {

    public static final String KOLONNER =
            "id, dokument_id, sak_id, rapporterende_org, leverandor_org, system_id, mekanisme,"
                    + " kommune, xsd_versjon, provekjoring, sha256, status, mottatt, endret, hode, versjon, format, aar, region,"
                    + " bekreftet";

    private Innsendingsrad() {}

    /** Adds a row; false for a repeat. A simultaneous repeat waits here until the first is stored or given up. */
    public static boolean settInn(Connection forbindelse, Innsending ny) throws SQLException {
        String setning = "INSERT INTO innsending (" + KOLONNER
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, NULL) ON CONFLICT DO NOTHING";
        try (var sql = forbindelse.prepareStatement(setning)) {
            DokumentId dokument = ny.dokumentId();
            SakId sak = ny.sakId();
            Organisasjonsnummer leverandor = ny.avsender().leverandorOrg();
            Arsuttrekk uttrekk = ny.arsuttrekk();
            sql.setObject(1, ny.id().verdi());
            sql.setObject(2, dokument == null ? null : dokument.verdi());
            sql.setObject(3, sak == null ? null : sak.verdi());
            sql.setString(4, ny.avsender().rapporterendeOrg().verdi());
            sql.setString(5, leverandor == null ? null : leverandor.verdi());
            sql.setString(6, ny.avsender().systemId());
            sql.setString(7, ny.avsender().mekanisme().name());
            sql.setString(8, ny.kommune().verdi());
            sql.setObject(9, ny.xsdVersjon());
            sql.setString(10, ny.provekjoring().name());
            sql.setString(11, ny.sha256());
            sql.setString(12, ny.status().name());
            sql.setTimestamp(13, Timestamp.from(ny.mottatt()));
            sql.setTimestamp(14, Timestamp.from(ny.endret()));
            sql.setString(15, (uttrekk == null ? Format.BVR : Format.KOSTRA15F).name());
            sql.setObject(16, uttrekk == null ? null : uttrekk.aar());
            sql.setString(17, uttrekk == null ? null : uttrekk.region());
            return sql.executeUpdate() == 1;
        }
    }

    /** The first submission of the very same file for the same year. */
    public static Innsending sammeFil(Connection forbindelse, Innsending fil) throws SQLException {
        String sporring = "SELECT " + KOLONNER + " FROM innsending WHERE format = 'KOSTRA15F' AND provekjoring = 'NEI'"
                + " AND status <> 'AVVIST' AND rapporterende_org = ? AND aar = ? AND region = ? AND sha256 = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, fil.avsender().rapporterendeOrg().verdi());
            sql.setInt(2, arsuttrekk(fil).aar());
            sql.setString(3, arsuttrekk(fil).region());
            sql.setString(4, fil.sha256());
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return les(rad);
            }
        }
    }

    /** Whether a newer file of the same service, year and region was received and not refused. */
    public static boolean finnesNyereFil(Connection forbindelse, Innsending fil) throws SQLException {
        String sporring = "SELECT FROM innsending WHERE format = 'KOSTRA15F' AND provekjoring = 'NEI'"
                + " AND status <> 'AVVIST' AND rapporterende_org = ? AND aar = ? AND region = ? AND id > ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, fil.avsender().rapporterendeOrg().verdi());
            sql.setInt(2, arsuttrekk(fil).aar());
            sql.setString(3, arsuttrekk(fil).region());
            sql.setObject(4, fil.id().verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next();
            }
        }
    }

    /** Year and region of a submission that is a yearly extract. */
    public static Arsuttrekk arsuttrekk(Innsending fil) {
        Arsuttrekk uttrekk = fil.arsuttrekk();
        if (uttrekk == null) {
            throw new IllegalArgumentException("Innsendingen er ikke noe årsuttrekk.");
        }
        return uttrekk;
    }

    /** The submission of a row that has the columns of {@link #KOLONNER}. */
    public static Innsending les(ResultSet rad) throws SQLException {
        UUID dokument = rad.getObject("dokument_id", UUID.class);
        UUID sak = rad.getObject("sak_id", UUID.class);
        String leverandor = rad.getString("leverandor_org");
        UUID hode = rad.getObject("hode", UUID.class);
        return new Innsending(
                new InnsendingId(rad.getObject("id", UUID.class)),
                dokument == null ? null : new DokumentId(dokument),
                sak == null ? null : new SakId(sak),
                uttrekk(rad),
                new HandlerPaaVegneAv(
                        new Organisasjonsnummer(rad.getString("rapporterende_org")),
                        leverandor == null ? null : new Organisasjonsnummer(leverandor),
                        rad.getString("system_id"),
                        Mekanisme.valueOf(rad.getString("mekanisme"))),
                new Kommunenummer(rad.getString("kommune")),
                rad.getObject("xsd_versjon", Integer.class),
                Provekjoring.valueOf(rad.getString("provekjoring")),
                rad.getString("sha256"),
                Status.valueOf(rad.getString("status")),
                tid(rad, "mottatt"),
                tid(rad, "endret"),
                hode == null ? null : new DokumentId(hode),
                rad.getObject("versjon", Integer.class));
    }

    private static @Nullable Arsuttrekk uttrekk(ResultSet rad) throws SQLException {
        return Format.valueOf(rad.getString("format")) == Format.KOSTRA15F
                ? new Arsuttrekk(rad.getInt("aar"), rad.getString("region"), rad.getTimestamp("bekreftet") != null)
                : null;
    }

    private static Instant tid(ResultSet rad, String kolonne) throws SQLException {
        return rad.getTimestamp(kolonne).toInstant();
    }
}
