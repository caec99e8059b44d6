package no.barnevernsregister.register.uttrekk.halvaar.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HalvaarstallUtledet;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.infra.Kuttgrense;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import no.barnevernsregister.register.uttrekk.halvaar.Halvaarspunkter;
import no.barnevernsregister.register.uttrekk.halvaar.Sted;

/**
 * Tells each night what the register gives of the half-year forms: of the half-year that ended last, and of the one before,
 * which corrections may still change. A place whose figures are as they were told before is passed over.
 */
@ApplicationScoped
public class Halvaarsvarsling {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final long LAS = 0x68_61_6c_76_61_61_72L;

    private final AgroalDataSource database;
    private final Clock klokke;
    private final Kuttgrense kuttgrense;

    Halvaarsvarsling(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
        this.kuttgrense = new Kuttgrense(klokke);
    }

    @Scheduled(
            cron = "{bvr.halvaarstall.tidspunkt}",
            timeZone = "Europe/Oslo",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hverNatt() throws SQLException {
        Instant kutt = klokke.instant();
        Periode sist = sistAvsluttet(kutt);
        fortell(sist, kutt);
        fortell(Halvaarspunkter.forrige(sist), kutt);
    }

    /** The half-year that ended last. */
    static Periode sistAvsluttet(Instant naa) {
        LocalDate dag = naa.atZone(OSLO).toLocalDate();
        return Periode.av(dag.getMonthValue() > 6 ? dag.getYear() + "H1" : (dag.getYear() - 1) + "H2");
    }

    /**
     * Tells the figures of a half-year that are new or differ from what was told.
     *
     * @return how many places were told of; none when another instance is at it
     */
    int fortell(Periode halvaar, Instant kutt) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            kuttgrense.vent(forbindelse, kutt);
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                int fortalt = erAlene(forbindelse) ? fortell(forbindelse, halvaar, kutt) : 0;
                forbindelse.commit();
                gikk = true;
                return fortalt;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    private int fortell(Connection forbindelse, Periode halvaar, Instant kutt) throws SQLException {
        int fortalt = 0;
        for (Map.Entry<Sted, Map<String, BigDecimal>> en :
                Halvaarsutledning.utled(forbindelse, halvaar, kutt).entrySet()) {
            if (erNytt(forbindelse, halvaar, en.getKey(), avtrykk(en.getValue()), kutt)) {
                var tall = new HalvaarstallUtledet(
                        en.getKey().kommune(), en.getKey().bydel(), halvaar.navn(), kutt, en.getValue());
                Utboks.leggTil(forbindelse, CloudEvent.om(tall, "/register-service", klokke.instant()));
                fortalt++;
            }
        }
        return fortalt;
    }

    private static boolean erAlene(Connection forbindelse) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            sql.setLong(1, LAS);
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return rad.getBoolean(1);
            }
        }
    }

    private static boolean erNytt(Connection forbindelse, Periode halvaar, Sted sted, String avtrykk, Instant kutt)
            throws SQLException {
        String setning = "INSERT INTO halvaarstall_sendt AS s (periode, sted, avtrykk, kutt) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT ON CONSTRAINT halvaarstall_sendt_pk DO UPDATE"
                + " SET avtrykk = excluded.avtrykk, kutt = excluded.kutt"
                + " WHERE s.avtrykk <> excluded.avtrykk AND s.kutt < excluded.kutt";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, halvaar.navn());
            sql.setString(2, sted.toString());
            sql.setString(3, avtrykk);
            sql.setTimestamp(4, Timestamp.from(kutt));
            return sql.executeUpdate() == 1;
        }
    }

    private static String avtrykk(Map<String, BigDecimal> punkter) {
        List<String> linjer = punkter.entrySet().stream()
                .map(en -> en.getKey() + "=" + en.getValue().toPlainString())
                .sorted()
                .toList();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", linjer).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
