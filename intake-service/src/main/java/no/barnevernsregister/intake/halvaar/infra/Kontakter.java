package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Bruker;

/** Where people want notices. */
@ApplicationScoped
public class Kontakter {

    private final AgroalDataSource database;
    private final Clock klokke;

    Kontakter(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    /** The person's address; the person's roles are noted as they are now, so that notices follow them. */
    public Optional<String> epost(Bruker bruker) {
        return Transaksjon.gjor(database, forbindelse -> {
            String setning = "UPDATE halvaar_kontakt SET tilganger = ?, endret = ? WHERE bruker_id = ? RETURNING epost";
            try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
                sql.setArray(
                        1, forbindelse.createArrayOf("text", bruker.tilganger().toArray()));
                sql.setTimestamp(2, Timestamp.from(klokke.instant()));
                sql.setString(3, bruker.id());
                try (ResultSet rad = sql.executeQuery()) {
                    return rad.next() ? Optional.of(rad.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Notes where the person wants notices. */
    public void lagre(Bruker bruker, String epost) {
        Transaksjon.gjor(database, forbindelse -> {
            String setning = "INSERT INTO halvaar_kontakt (bruker_id, epost, tilganger, endret) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT ON CONSTRAINT halvaar_kontakt_pk DO UPDATE"
                    + " SET epost = excluded.epost, tilganger = excluded.tilganger, endret = excluded.endret";
            try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
                sql.setString(1, bruker.id());
                sql.setString(2, epost);
                sql.setArray(
                        3, forbindelse.createArrayOf("text", bruker.tilganger().toArray()));
                sql.setTimestamp(4, Timestamp.from(klokke.instant()));
                return sql.executeUpdate();
            }
        });
    }
}
