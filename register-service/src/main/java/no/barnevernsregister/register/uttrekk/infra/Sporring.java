package no.barnevernsregister.register.uttrekk.infra;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;

/** A query with named parameters, read through a cursor so that memory does not grow with the result. */
final class Sporring {

    private static final int RADER_OM_GANGEN = 1_000;
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private Sporring() {}

    /** What every query of an order may name: the cut-off, the days of the period, and where. */
    static Map<String, Object> verdier(Uttrekksbestilling bestilling) {
        return Map.of(
                "kutt", Timestamp.from(bestilling.kutt()),
                "forste", Date.valueOf(bestilling.periode().forsteDag()),
                "siste", Date.valueOf(bestilling.periode().sisteDag()),
                "omfang", bestilling.omfang().verdi());
    }

    /**
     * Prepares a query.
     *
     * @param forbindelse within a transaction, since a cursor lives no longer
     */
    static PreparedStatement klargjor(Connection forbindelse, String sporring, Map<String, Object> verdier)
            throws SQLException {
        PreparedStatement sql =
                forbindelse.prepareStatement(PARAMETER.matcher(sporring).replaceAll("?"));
        sql.setFetchSize(RADER_OM_GANGEN);
        Matcher parameter = PARAMETER.matcher(sporring);
        for (int nummer = 1; parameter.find(); nummer++) {
            sql.setObject(nummer, Objects.requireNonNull(verdier.get(parameter.group(1))));
        }
        return sql;
    }
}
