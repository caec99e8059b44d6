package no.barnevernsregister.intake.halvaar.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.skjema.Varsel;

/** Notices wait here in the transaction of what they tell of, and are sent afterwards. */
final class Epostkasse {

    private Epostkasse() {}

    /**
     * Writes a notice to everybody at the service who has given an address.
     *
     * @return how many there were
     */
    static int legg(Connection forbindelse, Varsel varsel, Enhet vert, Halvaar halvaar) throws SQLException {
        Object[] tilganger = Varsel.ROLLER.stream()
                .flatMap(rolle -> Stream.of(rolle + ":" + vert, rolle + ":" + vert.kommune()))
                .distinct()
                .toArray();
        String setning = "INSERT INTO halvaar_epost (til, slag, vert, halvaar)"
                + " SELECT DISTINCT epost, ?, ?, ? FROM halvaar_kontakt WHERE tilganger && ?";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, varsel.name());
            sql.setString(2, vert.toString());
            sql.setString(3, halvaar.toString());
            sql.setArray(4, forbindelse.createArrayOf("text", tilganger));
            return sql.executeUpdate();
        }
    }
}
