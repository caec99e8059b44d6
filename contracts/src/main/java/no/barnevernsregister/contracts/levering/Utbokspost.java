package no.barnevernsregister.contracts.levering;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Sends what lies in the outbox, in order, and marks it when the broker has acknowledged all of a batch.
 *
 * <p>One relay at a time works for a service, however many instances run: it holds an advisory lock. At-least-once: a
 * crash between acknowledgement and mark sends the batch again, and the receivers' inboxes pass over it.
 */
public final class Utbokspost implements AutoCloseable {

    /** Hands a record to the broker; the stage ends when the broker has stored it. */
    @FunctionalInterface
    public interface Sender {
        CompletionStage<?> send(String emne, String nokkel, String innhold);
    }

    private record Brev(long nummer, String emne, String nokkel, String innhold) {}

    private static final Logger LOGG = System.getLogger(Utbokspost.class.getName());
    private static final int BUNKE = 500;
    private static final long LAS = 0x75_74_62_6f_6b_73L;
    private static final Duration HVIL = Duration.ofMillis(20);
    private static final Duration HVIL_ETTER_FEIL = Duration.ofSeconds(1);
    private static final Duration RYDDING = Duration.ofHours(1);
    private static final Duration SVARFRIST = Duration.ofSeconds(30);

    private final DataSource database;
    private final Sender sender;
    private final CountDownLatch stopp = new CountDownLatch(1);
    private final Thread trad;

    public Utbokspost(DataSource database, Sender sender) {
        this.database = database;
        this.sender = sender;
        this.trad = Thread.ofPlatform().name("utbokspost").daemon().unstarted(this::gaa);
    }

    /** Starts sending; returns at once. */
    public void start() {
        trad.start();
    }

    /** Stops after the batch that is under way; what is left waits for the next start. */
    @Override
    public void close() {
        stopp.countDown();
        try {
            trad.join(SVARFRIST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void gaa() {
        Duration hvil = Duration.ZERO;
        long nesteRydding = System.nanoTime();
        while (!stoppet(hvil)) {
            try {
                if (System.nanoTime() - nesteRydding >= 0) {
                    rydd();
                    nesteRydding = System.nanoTime() + RYDDING.toNanos();
                }
                hvil = sendBunke() < BUNKE ? HVIL : Duration.ZERO;
            } catch (Exception e) {
                // The class alone: a message may quote what was to be sent.
                LOGG.log(
                        Level.WARNING,
                        "Utboksen ble ikke sendt, prøver igjen: {0}",
                        e.getClass().getName());
                hvil = HVIL_ETTER_FEIL;
            }
        }
    }

    private boolean stoppet(Duration hvil) {
        try {
            return stopp.await(hvil.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /**
     * Sends the next batch.
     *
     * @return how many events were sent
     */
    int sendBunke() throws Exception {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            try {
                List<Brev> bunke = tokLasen(forbindelse) ? neste(forbindelse) : List.of();
                if (!bunke.isEmpty()) {
                    send(bunke);
                    merk(forbindelse, bunke);
                }
                forbindelse.commit();
                return bunke.size();
            } catch (Exception e) {
                forbindelse.rollback();
                throw e;
            }
        }
    }

    /** Removes what nobody will ask for again: the broker keeps a record for seven days, so a repeat cannot come later. */
    void rydd() throws SQLException {
        try (Connection forbindelse = database.getConnection();
                Statement sql = forbindelse.createStatement()) {
            sql.executeUpdate("DELETE FROM utboks WHERE sendt < now() - interval '7 days'");
            sql.executeUpdate("DELETE FROM innboks WHERE mottatt < now() - interval '30 days'");
            sql.executeUpdate("DELETE FROM nyttelastdel WHERE mottatt < now() - interval '7 days'");
        }
    }

    private static boolean tokLasen(Connection forbindelse) throws SQLException {
        try (Statement sql = forbindelse.createStatement();
                ResultSet svar = sql.executeQuery("SELECT pg_try_advisory_xact_lock(" + LAS + ")")) {
            svar.next();
            return svar.getBoolean(1);
        }
    }

    private static List<Brev> neste(Connection forbindelse) throws SQLException {
        String sporring =
                "SELECT nummer, emne, nokkel, innhold FROM utboks WHERE sendt IS NULL ORDER BY nummer LIMIT " + BUNKE;
        List<Brev> bunke = new ArrayList<>();
        try (Statement sql = forbindelse.createStatement();
                ResultSet rad = sql.executeQuery(sporring)) {
            while (rad.next()) {
                bunke.add(new Brev(rad.getLong(1), rad.getString(2), rad.getString(3), rad.getString(4)));
            }
        }
        return bunke;
    }

    private void send(List<Brev> bunke) throws Exception {
        List<CompletionStage<?>> svar = new ArrayList<>();
        for (Brev brev : bunke) {
            svar.add(sender.send(brev.emne(), brev.nokkel(), brev.innhold()));
        }
        for (CompletionStage<?> ett : svar) {
            ett.toCompletableFuture().get(SVARFRIST.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void merk(Connection forbindelse, List<Brev> bunke) throws SQLException {
        Long[] nummer = bunke.stream().map(Brev::nummer).toArray(Long[]::new);
        try (PreparedStatement sql =
                forbindelse.prepareStatement("UPDATE utboks SET sendt = now() WHERE nummer = ANY (?)")) {
            sql.setArray(1, forbindelse.createArrayOf("bigint", nummer));
            sql.executeUpdate();
        }
    }
}
