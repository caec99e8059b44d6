package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Vault and register lie in one PostgreSQL. A new number does not wait for the disk: the case that points to it is committed
 * later in the same log, and waits for both. With a log each, a crash could leave a case whose number is gone.
 */
@ApplicationScoped
public class Hvelvsted {

    private static final String SERVER =
            "SELECT system_identifier || '/' || pg_postmaster_start_time() FROM pg_control_system()";

    private final AgroalDataSource register;
    private final AgroalDataSource identitet;

    Hvelvsted(AgroalDataSource register, @DataSource("identitet") AgroalDataSource identitet) {
        this.register = register;
        this.identitet = identitet;
    }

    void start(@Observes StartupEvent hendelse) throws SQLException {
        krevSammeServer();
    }

    void krevSammeServer() throws SQLException {
        if (!server(register).equals(server(identitet))) {
            throw new IllegalStateException("Identitetshvelvet må ligge i samme PostgreSQL som registeret: sett"
                    + " quarkus.datasource.identitet.jdbc.url til samme server som quarkus.datasource.jdbc.url.");
        }
    }

    private static String server(AgroalDataSource database) throws SQLException {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(SERVER);
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getString(1);
        }
    }
}
