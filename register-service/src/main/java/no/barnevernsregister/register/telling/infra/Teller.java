package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.telling.Cellemottaker;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;

/** Counts as of a cut-off, in the transaction of one connection that may see every municipality. */
final class Teller {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(kutt|forste|siste)");
    private static final int RADER_I_SLENGEN = 2_000;

    private final Connection forbindelse;

    Teller(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** The cells of one count, for every municipality; none for a period that was not over at the cut-off. */
    List<Tellingscelle> tell(Telling telling, Periode periode, Instant kutt) throws SQLException {
        return tell(List.of(telling), periode, Omfang.landet(kutt));
    }

    /** As {@link #tell(List, Periode, Omfang, Cellemottaker)}, into a list. */
    List<Tellingscelle> tell(List<Telling> tellinger, Periode periode, Omfang omfang) throws SQLException {
        List<Tellingscelle> celler = new ArrayList<>();
        this.<RuntimeException>tell(tellinger, periode, omfang, celler::add);
        return celler;
    }

    /**
     * Hands over the cells that are not zero, count by count in the order given; none for a period that was not over at
     * the cut-off. What the counts share is laid out once.
     */
    <F extends Exception> void tell(List<Telling> tellinger, Periode periode, Omfang omfang, Cellemottaker<F> mottaker)
            throws SQLException, F {
        if (!periode.erOverVed(omfang.kutt())) {
            return;
        }
        leggGrunnlag(periode, omfang);
        for (Telling telling : tellinger) {
            tell(telling, periode, omfang, mottaker);
        }
    }

    private void leggGrunnlag(Periode periode, Omfang omfang) throws SQLException {
        try (Statement sql = forbindelse.createStatement()) {
            // Temporary tables are small and many: compiling queries costs more than it gives.
            sql.execute("SET LOCAL jit = off");
            sql.execute("SET LOCAL work_mem = '64MB'");
        }
        try (PreparedStatement sql = forbindelse.prepareStatement("SELECT telling_grunnlag(?, ?, ?, ?, ?)")) {
            sql.setTimestamp(1, Timestamp.from(omfang.kutt()));
            sql.setDate(2, Date.valueOf(periode.forsteDag()));
            sql.setDate(3, Date.valueOf(periode.sisteDag()));
            if (omfang.kommuner().isEmpty()) {
                sql.setNull(4, Types.ARRAY);
            } else {
                sql.setArray(
                        4,
                        forbindelse.createArrayOf(
                                "text",
                                omfang.kommuner().stream()
                                        .map(Kommunenummer::verdi)
                                        .toArray()));
            }
            sql.setBoolean(5, omfang.bydeler());
            sql.execute();
        }
    }

    private <F extends Exception> void tell(Telling telling, Periode periode, Omfang omfang, Cellemottaker<F> mottaker)
            throws SQLException, F {
        String sporring = Tellesporring.av(telling, periode, omfang);
        String ferdig = PARAMETER
                .matcher(sporring)
                .replaceAll(treff -> treff.group(1).equals("kutt") ? "?::timestamptz" : "?::date");
        try (PreparedStatement sql = forbindelse.prepareStatement(ferdig)) {
            sql.setFetchSize(RADER_I_SLENGEN);
            sett(sql, sporring, periode, omfang.kutt());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    mottaker.ta(celle(telling, periode, rad));
                }
            }
        }
    }

    private static Tellingscelle celle(Telling telling, Periode periode, ResultSet rad) throws SQLException {
        String bydel = rad.getString(2);
        return new Tellingscelle(
                telling.id(),
                new Kommunenummer(rad.getString(1)),
                bydel == null ? null : new Bydelsnummer(bydel),
                periode.navn(),
                rad.getString(3),
                rad.getString(4),
                rad.getString(5),
                rad.getBigDecimal(6),
                rad.getInt(7));
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
