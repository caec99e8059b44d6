package no.barnevernsregister.intake.halvaar.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Svar;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** Reads forms with their answers. */
final class Skjemalesing {

    static final String KOLONNER = "id, vert, enheter, halvaar, tilstand, returmelding, versjon, sendinger";

    private Skjemalesing() {}

    static Optional<Skjema> finn(Connection forbindelse, Enhet vert, Halvaar halvaar) throws SQLException {
        return hent(forbindelse, "vert = ? AND halvaar = ?", vert.toString(), halvaar.toString()).stream()
                .findFirst();
    }

    static List<Skjema> hent(Connection forbindelse, String hvilke, Object... verdier) throws SQLException {
        List<Skjema> uten = new ArrayList<>();
        String sporring = "SELECT " + KOLONNER + " FROM halvaar_skjema WHERE " + hvilke;
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            for (int i = 0; i < verdier.length; i++) {
                sql.setObject(i + 1, verdier[i]);
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    uten.add(les(rad));
                }
            }
        }
        Map<UUID, Map<Felt, Svar>> svar = svar(forbindelse, uten);
        return uten.stream()
                .map(en -> new Skjema(
                        en.id(),
                        en.tjeneste(),
                        en.halvaar(),
                        en.tilstand(),
                        en.versjon(),
                        en.sendinger(),
                        svar.getOrDefault(en.id(), Map.of())))
                .toList();
    }

    private static Skjema les(ResultSet rad) throws SQLException {
        Enhet vert = Enhet.les(rad.getString("vert")).orElseThrow();
        List<Enhet> enheter = Arrays.stream((String[]) rad.getArray("enheter").getArray())
                .map(en -> Enhet.les(en).orElseThrow())
                .toList();
        return new Skjema(
                rad.getObject("id", UUID.class),
                new Tjeneste(vert, enheter),
                Halvaar.les(rad.getString("halvaar")).orElseThrow(),
                Tilstand.av(rad.getString("tilstand"), rad.getString("returmelding")),
                rad.getLong("versjon"),
                rad.getInt("sendinger"),
                Map.of());
    }

    private static Map<UUID, Map<Felt, Svar>> svar(Connection forbindelse, List<Skjema> skjemaer) throws SQLException {
        Map<UUID, Map<Felt, Svar>> alle = new HashMap<>();
        String sporring = "SELECT DISTINCT ON (skjema_id, felt) skjema_id, felt, versjon, verdi, endret_av, endret"
                + " FROM halvaar_svar WHERE skjema_id = ANY (?) ORDER BY skjema_id, felt, versjon DESC";
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            sql.setArray(
                    1,
                    forbindelse.createArrayOf(
                            "uuid", skjemaer.stream().map(Skjema::id).toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    var svar = new Svar(
                            rad.getString("verdi"),
                            rad.getLong("versjon"),
                            rad.getString("endret_av"),
                            rad.getTimestamp("endret").toInstant());
                    Map<Felt, Svar> ett =
                            alle.computeIfAbsent(rad.getObject("skjema_id", UUID.class), _ -> new HashMap<>());
                    Felt.les(rad.getString("felt")).ifPresent(felt -> ett.put(felt, svar));
                }
            }
        }
        return alle;
    }

    static Map<Felt, String> svarVed(Connection forbindelse, UUID skjema, long versjon) throws SQLException {
        Map<Felt, String> svar = new HashMap<>();
        String sporring = "SELECT DISTINCT ON (felt) felt, verdi FROM halvaar_svar"
                + " WHERE skjema_id = ? AND versjon <= ? ORDER BY felt, versjon DESC";
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, skjema);
            sql.setLong(2, versjon);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    String verdi = rad.getString("verdi");
                    Felt.les(rad.getString("felt")).ifPresent(felt -> svar.put(felt, verdi));
                }
            }
        }
        return svar;
    }
}
