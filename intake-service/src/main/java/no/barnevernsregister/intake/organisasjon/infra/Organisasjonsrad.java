package no.barnevernsregister.intake.organisasjon.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.organisasjon.Organisasjon;

/** An organisation as a row of its table. */
final class Organisasjonsrad {

    private Organisasjonsrad() {}

    static Organisasjon les(ResultSet rad) throws SQLException {
        String bydel = rad.getString("bydel");
        String leverandor = rad.getString("leverandor");
        List<Kommunenummer> medlemmer = Stream.of(
                        (String[]) rad.getArray("medlemmer").getArray())
                .map(Kommunenummer::new)
                .toList();
        return new Organisasjon(
                new Organisasjonsnummer(rad.getString("organisasjonsnummer")),
                rad.getString("navn"),
                new Kommunenummer(rad.getString("kommune")),
                bydel == null ? null : new Bydelsnummer(bydel),
                medlemmer,
                leverandor == null ? null : new Organisasjonsnummer(leverandor),
                Kanal.valueOf(rad.getString("kanal")),
                rad.getObject("konverteringsaar", Integer.class),
                rad.getObject("gyldig_fra", LocalDate.class));
    }

    /** Adds a row. @return whether it said anything new about its date */
    static boolean settInn(Connection forbindelse, Organisasjon en, String av, Instant naa) throws SQLException {
        if (erSagt(forbindelse, en)) {
            return false;
        }
        String setning = "INSERT INTO organisasjon (organisasjonsnummer, navn, kommune, bydel, medlemmer, leverandor,"
                + " kanal, konverteringsaar, gyldig_fra, registrert, registrert_av)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        var bydel = en.bydel();
        var leverandor = en.leverandor();
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, en.organisasjonsnummer().verdi());
            sql.setString(2, en.navn());
            sql.setString(3, en.kommune().verdi());
            sql.setString(4, bydel == null ? null : bydel.verdi());
            sql.setArray(
                    5,
                    forbindelse.createArrayOf(
                            "text",
                            en.medlemmer().stream().map(Kommunenummer::verdi).toArray()));
            sql.setString(6, leverandor == null ? null : leverandor.verdi());
            sql.setString(7, en.kanal().name());
            sql.setObject(8, en.konverteringsaar());
            sql.setObject(9, en.gyldigFra());
            sql.setTimestamp(10, Timestamp.from(naa));
            sql.setString(11, av);
            sql.executeUpdate();
        }
        return true;
    }

    private static boolean erSagt(Connection forbindelse, Organisasjon en) throws SQLException {
        String sporring = "SELECT * FROM organisasjon WHERE organisasjonsnummer = ? AND gyldig_fra = ?"
                + " ORDER BY nr DESC LIMIT 1";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, en.organisasjonsnummer().verdi());
            sql.setObject(2, en.gyldigFra());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() && les(rad).equals(en);
            }
        }
    }
}
