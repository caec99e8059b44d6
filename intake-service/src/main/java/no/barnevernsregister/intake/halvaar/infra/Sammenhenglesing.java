package no.barnevernsregister.intake.halvaar.infra;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Sammenheng;

/** Reads what a form is seen beside: earlier half-years as they were last sent, and the register's figures. */
final class Sammenhenglesing {

    private Sammenhenglesing() {}

    static Sammenheng les(Connection forbindelse, Tjeneste tjeneste, Halvaar halvaar) throws SQLException {
        return new Sammenheng(
                sendt(forbindelse, tjeneste, halvaar.forrige()),
                sendt(forbindelse, tjeneste, halvaar.iFjor()),
                registertall(forbindelse, tjeneste, halvaar));
    }

    /** By unit, since a municipality may have reported with others then and alone now. */
    private static Map<Felt, String> sendt(Connection forbindelse, Tjeneste tjeneste, Halvaar halvaar)
            throws SQLException {
        Map<Felt, String> felter = new HashMap<>();
        String sporring = "SELECT DISTINCT ON (s.id) d.innhold FROM halvaar_skjema s"
                + " JOIN halvaar_sending d ON d.skjema_id = s.id WHERE s.halvaar = ? AND s.enheter && ?"
                + " ORDER BY s.id, d.nummer DESC";
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, halvaar.toString());
            sql.setArray(2, forbindelse.createArrayOf("text", navn(tjeneste.enheter())));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    Feltjson.les(rad.getString("innhold")).forEach((felt, verdi) -> {
                        if (tjeneste.enheter().contains(felt.enhet())) {
                            felter.put(felt, verdi);
                        }
                    });
                }
            }
        }
        return felter;
    }

    private static Map<Felt, BigDecimal> registertall(Connection forbindelse, Tjeneste tjeneste, Halvaar halvaar)
            throws SQLException {
        Map<Felt, BigDecimal> felter = new HashMap<>();
        String sporring = "SELECT enhet, innhold FROM halvaar_registertall WHERE halvaar = ? AND enhet = ANY (?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, halvaar.toString());
            sql.setArray(2, forbindelse.createArrayOf("text", navn(tjeneste.enheter())));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    Enhet enhet = Enhet.les(rad.getString("enhet")).orElseThrow();
                    felter.putAll(Feltjson.lesTall(enhet, rad.getString("innhold")));
                }
            }
        }
        return felter;
    }

    private static Object[] navn(List<Enhet> enheter) {
        return enheter.stream().map(Enhet::toString).toArray();
    }
}
