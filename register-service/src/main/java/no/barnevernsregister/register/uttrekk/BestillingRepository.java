package no.barnevernsregister.register.uttrekk;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The orders of extracts and their deliveries, in the transaction of one connection. */
public interface BestillingRepository {

    void lagre(Uttrekksbestilling bestilling) throws SQLException;

    Optional<Uttrekksbestilling> finn(UttrekkId id) throws SQLException;

    List<Levering> leveringer(UttrekkId id) throws SQLException;

    /**
     * Notes that somebody has begun to fetch the file.
     *
     * @return which time it is
     */
    int begynn(UttrekkId id, String mottaker, Instant naa) throws SQLException;

    void avslutt(UttrekkId id, int nr, Instant naa, Levering.Innhold innhold) throws SQLException;
}
