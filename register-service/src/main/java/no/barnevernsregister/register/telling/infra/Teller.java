package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;

/** Counts as of a cut-off. */
final class Teller {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(kutt|forste|siste)");

    private final Connection forbindelse;

    Teller(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** The cells that are not zero; none for a period that was not over at the cut-off. */
    List<Tellingscelle> tell(Telling telling, Periode periode, Instant kutt) throws SQLException {
        if (periode.sisteDag().isAfter(kutt.atZone(OSLO).toLocalDate())) {
            return List.of();
        }
        String sporring = "WITH saker AS MATERIALIZED (SELECT * FROM telling_saker(:kutt, :siste)), talt AS ("
                + telling.sql()
                + ") SELECT kommune, kjonn, aldersgruppe, count(*), count(DISTINCT barn) FROM talt"
                + " GROUP BY kommune, kjonn, aldersgruppe ORDER BY kommune, kjonn, aldersgruppe";
        List<Tellingscelle> celler = new ArrayList<>();
        try (PreparedStatement sql =
                forbindelse.prepareStatement(PARAMETER.matcher(sporring).replaceAll("?"))) {
            sett(sql, sporring, periode, kutt);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    celler.add(new Tellingscelle(
                            telling.id(),
                            new Kommunenummer(rad.getString(1)),
                            null,
                            periode.navn(),
                            rad.getString(2),
                            rad.getString(3),
                            null,
                            rad.getBigDecimal(4),
                            rad.getInt(5)));
                }
            }
        }
        return celler;
    }

    private static void sett(PreparedStatement sql, String sporring, Periode periode, Instant kutt)
            throws SQLException {
        Matcher parameter = PARAMETER.matcher(sporring);
        for (int nummer = 1; parameter.find(); nummer++) {
            switch (parameter.group(1)) {
                case "kutt" -> sql.setTimestamp(nummer, Timestamp.from(kutt));
                case "forste" -> sql.setDate(nummer, Date.valueOf(periode.forsteDag()));
                default -> sql.setDate(nummer, Date.valueOf(periode.sisteDag()));
            }
        }
    }
}
