package no.barnevernsregister.register.uttrekk.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.kostra.Klient;
import no.barnevernsregister.register.uttrekk.kostra.KortId;
import org.jspecify.annotations.Nullable;

/** The clients of a year, municipality by municipality, read some hundred at a time. */
final class Klienter implements AutoCloseable {

    private static final String SAKER = """
            WITH saker AS MATERIALIZED (
                SELECT s.kommune, s.bydel, s.barn, s.kjonn, s.fodt, s.sak_nr, v.start_dato, v.slutt_dato,
                    v.migrert_id, a.sak_id, min(s.sak_nr) OVER (PARTITION BY s.kommune, s.barn) AS gruppe
                FROM telling_saker(:kutt, :siste) s
                JOIN sak_versjon_ved(:kutt) v ON v.sak_nr = s.sak_nr JOIN sak a ON a.nr = s.sak_nr
                WHERE NOT snudd(v.start_dato, v.slutt_dato) AND v.start_dato <= :siste
                  AND (v.slutt_dato IS NULL OR v.slutt_dato >= :forste)
                  AND :omfang IN ('landet', s.kommune)
            )
            SELECT gruppe, kommune, bydel, barn, kjonn, fodt, sak_nr, start_dato,
                CASE WHEN slutt_dato <= :siste THEN slutt_dato END AS slutt_dato,
                CASE WHEN length(migrert_id) BETWEEN 1 AND 30
                    AND count(*) OVER (PARTITION BY kommune, migrert_id) = 1 THEN migrert_id END AS id, sak_id
            FROM saker
            ORDER BY kommune COLLATE "C", CASE WHEN :rekkefolge <> '' THEN sha256(convert_to(:rekkefolge || gruppe, 'UTF8')) END,
                gruppe, start_dato, sak_nr
            """;

    static final int BUNKE = 200;

    private final PreparedStatement sql;
    private final ResultSet rad;
    private boolean flere;

    Klienter(Connection forbindelse, Uttrekksbestilling bestilling, String rekkefolge) throws SQLException {
        Map<String, Object> verdier = new HashMap<>(Sporring.verdier(bestilling));
        verdier.put("rekkefolge", rekkefolge);
        sql = Sporring.klargjor(forbindelse, SAKER, verdier);
        rad = sql.executeQuery();
        flere = rad.next();
    }

    /** The next clients of one municipality; empty at the end. */
    List<Klient> neste() throws SQLException {
        List<Klient> bunke = new ArrayList<>();
        while (flere && bunke.size() < BUNKE && iSammeKommune(bunke)) {
            bunke.add(les());
        }
        return bunke;
    }

    private boolean iSammeKommune(List<Klient> bunke) throws SQLException {
        return bunke.isEmpty() || bunke.getFirst().kommune().equals(rad.getString("kommune"));
    }

    private Klient les() throws SQLException {
        long gruppe = rad.getLong("gruppe");
        String kommune = rad.getString("kommune");
        @Nullable String bydel = rad.getString("bydel");
        String barn = rad.getString("barn");
        String kjonn = rad.getString("kjonn");
        @Nullable LocalDate fodt = rad.getObject("fodt", LocalDate.class);
        List<Klient.Sak> saker = new ArrayList<>();
        while (flere && rad.getLong("gruppe") == gruppe) {
            @Nullable String id = rad.getString("id");
            saker.add(new Klient.Sak(
                    rad.getLong("sak_nr"),
                    id == null ? KortId.av(rad.getObject("sak_id", UUID.class)) : id,
                    rad.getObject("start_dato", LocalDate.class),
                    rad.getObject("slutt_dato", LocalDate.class)));
            flere = rad.next();
        }
        return new Klient(gruppe, kommune, bydel, barn, kjonn, fodt, saker);
    }

    @Override
    public void close() throws SQLException {
        rad.close();
        sql.close();
    }
}
