package no.barnevernsregister.register.migrering.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.register.migrering.Migreringssak;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.sak.infra.Saksinnhold;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.jspecify.annotations.Nullable;

/** The cases that a migration report compares, opened one by one: journal numbers are nowhere but in their content. */
record MigreringPostgresRepository(Connection forbindelse, Nyttelastkryptering kryptering) {

    /** The day of the last extract of these municipalities from before the year. */
    Optional<LocalDate> sisteUttrekk(List<Kommunenummer> kommuner, int aar) throws SQLException {
        String sporring = "SELECT max(uttrekksdato) FROM sak_versjon WHERE kanal = 'KOSTRA' AND kjent_til = 'infinity'"
                + " AND NOT slettet AND kommune = ANY (?) AND uttrekksdato < make_date(?, 1, 1)";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setArray(1, numre(kommuner));
            sql.setInt(2, aar);
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return Optional.ofNullable(rad.getObject(1, LocalDate.class));
            }
        }
    }

    /**
     * The newest version of each case that is not withdrawn.
     *
     * @param bydel one district; absent for all
     * @param uttrekk only what was extracted on this day; absent for any day
     */
    List<Migreringssak> saker(
            Kanal kanal, List<Kommunenummer> kommuner, @Nullable Bydelsnummer bydel, @Nullable LocalDate uttrekk)
            throws SQLException {
        String sporring = """
                SELECT v.sak_nr, v.versjon, i.innhold, coalesce((
                    SELECT p.barn FROM personalia p WHERE p.sak_nr = v.sak_nr AND p.kjent_til = 'infinity'
                    ORDER BY p.start_dato DESC, p.personalia_id DESC LIMIT 1), 'sak:' || v.sak_nr)
                FROM sak_versjon v JOIN sak_innhold i USING (sak_nr, versjon, kjent_fra)
                WHERE v.kanal = ? AND v.kjent_til = 'infinity' AND NOT v.slettet AND v.kommune = ANY (?)
                  AND (?::text IS NULL OR v.bydel = ?) AND (?::date IS NULL OR v.uttrekksdato = ?)
                ORDER BY v.sak_nr""";
        List<Migreringssak> saker = new ArrayList<>();
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            String district = bydel == null ? null : bydel.verdi();
            sql.setFetchSize(200);
            sql.setString(1, kanal.name());
            sql.setArray(2, numre(kommuner));
            sql.setString(3, district);
            sql.setString(4, district);
            sql.setObject(5, uttrekk);
            sql.setObject(6, uttrekk);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    byte[] xml = Saksinnhold.apne(kryptering, rad.getLong(1), rad.getInt(2), rad.getString(3));
                    saker.add(Migreringssak.av(BarnevernXml.les(xml).sak(), rad.getString(4)));
                }
            }
        }
        return saker;
    }

    /** Writes the read in the audit log; without it there is no report. */
    void logg(Tilgang omfang, int saker) throws SQLException {
        String setning = "INSERT INTO revisjon (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, rader)"
                + " VALUES ('LEST', ?, ?, 'migreringsrapport', 'Migreringsrapport til kommunen',"
                + " 'barnevernsregisterforskriften', ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, Hvem.REGISTERET.id());
            sql.setString(2, Hvem.REGISTERET.rolle());
            sql.setString(3, omfang.verdi());
            sql.setInt(4, saker);
            sql.executeUpdate();
        }
    }

    private java.sql.Array numre(List<Kommunenummer> kommuner) throws SQLException {
        return forbindelse.createArrayOf(
                "text", kommuner.stream().map(Kommunenummer::verdi).toArray());
    }
}
