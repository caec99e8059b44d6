package no.barnevernsregister.register.uttrekk.halvaar.infra;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.infra.Tellingslesing;
import no.barnevernsregister.register.uttrekk.halvaar.Halvaarspunkter;
import no.barnevernsregister.register.uttrekk.halvaar.Halvaarsregnskap;
import no.barnevernsregister.register.uttrekk.halvaar.Sted;

/** Counts the points of a half-year for every place that reported by a case system by the end of its year. */
public final class Halvaarsutledning {

    private Halvaarsutledning() {}

    /**
     * The points by place.
     *
     * @param forbindelse within a transaction that may see all municipalities
     */
    public static SortedMap<Sted, Map<String, BigDecimal>> utled(Connection forbindelse, Periode halvaar, Instant kutt)
            throws SQLException {
        var regnskap = new Halvaarsregnskap(steder(forbindelse, halvaar, kutt));
        Omfang omfang = Omfang.landet(kutt).medBydeler();
        for (boolean forrige : new boolean[] {true, false}) {
            Tellingslesing.<RuntimeException>tell(
                    forbindelse,
                    Halvaarspunkter.tellinger(forrige),
                    forrige ? Halvaarspunkter.forrige(halvaar) : halvaar,
                    omfang,
                    celle -> regnskap.ta(celle, forrige));
        }
        return regnskap.punkter();
    }

    private static Set<Sted> steder(Connection forbindelse, Periode halvaar, Instant kutt) throws SQLException {
        String sporring = "SELECT DISTINCT kommune, bydel FROM sak_versjon"
                + " WHERE kanal = 'FAGSYSTEM' AND kjent_fra <= ? AND uttrekksdato <= ?";
        Set<Sted> steder = new TreeSet<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setTimestamp(1, Timestamp.from(kutt));
            sql.setDate(2, Date.valueOf(LocalDate.of(halvaar.sisteDag().getYear(), 12, 31)));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    var kommune = new Kommunenummer(rad.getString(1));
                    steder.add(new Sted(kommune, null));
                    String bydel = rad.getString(2);
                    if (bydel != null) {
                        steder.add(new Sted(kommune, new Bydelsnummer(bydel)));
                    }
                }
            }
        }
        return steder;
    }
}
