package no.barnevernsregister.contracts.levering;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.DodtBrev;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Hendelsesdata;
import no.barnevernsregister.contracts.hendelse.UlesbarHendelse;
import no.barnevernsregister.contracts.kryptering.NokkeltjenesteSvarerIkke;
import org.jspecify.annotations.Nullable;

/**
 * The receiving end of a topic: inbox row, effect and outbox rows of a batch are one transaction.
 *
 * <p>When a batch fails, its records are treated one by one, so that a poison record never stops its neighbours: it
 * becomes a dead letter and is passed over. When the database or the key service does not answer, nothing is wrong with
 * the records: the batch is tried again until it goes through or the service stops.
 */
public final class Mottak<T extends Hendelsesdata> implements AutoCloseable {

    private static final Logger LOGG = System.getLogger(Mottak.class.getName());
    private static final int FORSOK = 3;
    private static final Duration HVIL_ETTER_FEIL = Duration.ofSeconds(1);

    private final String forbruker;
    private final Class<T> type;
    private final DataSource database;
    private final Clock klokke;
    private final Behandler<T> behandler;
    private final CountDownLatch stopp = new CountDownLatch(1);

    /**
     * @param forbruker name of the consumer in inbox and dead letters, for example {@code validation-mottatt}
     * @param type what the topic holds
     */
    public Mottak(String forbruker, Class<T> type, DataSource database, Clock klokke, Behandler<T> behandler) {
        this.forbruker = forbruker;
        this.type = type;
        this.database = database;
        this.klokke = klokke;
        this.behandler = behandler;
    }

    /**
     * Treats a batch; when it returns, every record of it is treated, passed over as a repeat, or a dead letter.
     *
     * @throws IllegalStateException when the service stops first; the records must then not be acknowledged
     */
    public void ta(List<Forsendelse> bunke) {
        if (!gikk(bunke)) {
            for (Forsendelse en : bunke) {
                if (!gikkAlene(en)) {
                    begrav(en);
                }
            }
        }
    }

    /** Makes a waiting {@link #ta} give up. */
    @Override
    public void close() {
        stopp.countDown();
    }

    /** A fault that has passed by the next try was not the record's. */
    private boolean gikkAlene(Forsendelse en) {
        for (int forsok = 0; forsok < FORSOK; forsok++) {
            if (gikk(List.of(en))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the records were treated; false when one of them is to blame. Waits while nobody is. */
    private boolean gikk(List<Forsendelse> bunke) {
        while (true) {
            try {
                iTransaksjon(forbindelse -> {
                    for (Forsendelse en : bunke) {
                        CloudEvent<T> hendelse = HendelseJson.les(en.verdi(), type);
                        if (forsteGang(forbindelse, hendelse.id())) {
                            behandler.behandle(forbindelse, hendelse);
                        }
                    }
                });
                return true;
            } catch (SQLException e) {
                if (!Forbigaende.er(e)) {
                    return false;
                }
                vent("databasen", e.getSQLState());
            } catch (NokkeltjenesteSvarerIkke e) {
                vent("nøkkeltjenesten", e.getMessage());
            } catch (RuntimeException e) {
                // Another database, such as the identity vault's, may be the one that does not answer.
                if (!(e.getCause() instanceof SQLException arsak) || !Forbigaende.er(arsak)) {
                    return false;
                }
                vent("databasen", arsak.getSQLState());
            }
        }
    }

    private void begrav(Forsendelse en) {
        UUID id = null;
        String arsak;
        try {
            CloudEvent<T> hendelse = HendelseJson.les(en.verdi(), type);
            id = hendelse.id();
            arsak = hvorfor(hendelse);
        } catch (UlesbarHendelse e) {
            arsak = "ULESBAR_HENDELSE";
        }
        LOGG.log(
                Level.ERROR,
                "{0} kunne ikke behandle {1}, partisjon {2}, offset {3}: {4}",
                forbruker,
                en.emne(),
                en.partisjon(),
                Long.toString(en.offset()),
                arsak);
        var brev = new DodtBrev(forbruker, en.emne(), en.partisjon(), en.offset(), id, arsak, klokke.instant());
        legg(brev);
    }

    /** Tries once more, only to learn the kind of the fault; the class names it, since a message may quote data. */
    private String hvorfor(CloudEvent<T> hendelse) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            try {
                behandler.behandle(forbindelse, hendelse);
                return "GIKK_VED_NY_PROVE";
            } catch (SQLException e) {
                return "SQL_" + e.getSQLState();
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName();
            } finally {
                forbindelse.rollback();
            }
        } catch (SQLException e) {
            return "SQL_" + e.getSQLState();
        }
    }

    private void legg(DodtBrev brev) {
        while (true) {
            try {
                iTransaksjon(forbindelse -> {
                    if (brev.hendelseId() == null || forsteGang(forbindelse, brev.hendelseId())) {
                        Utboks.leggTil(forbindelse, brev);
                    }
                });
                return;
            } catch (SQLException e) {
                vent("databasen", e.getSQLState());
            }
        }
    }

    private boolean forsteGang(Connection forbindelse, UUID hendelseId) throws SQLException {
        String sql = "INSERT INTO innboks (forbruker, hendelse_id) VALUES (?, ?) ON CONFLICT DO NOTHING";
        try (PreparedStatement innboks = forbindelse.prepareStatement(sql)) {
            innboks.setString(1, forbruker);
            innboks.setObject(2, hendelseId);
            return innboks.executeUpdate() == 1;
        }
    }

    @FunctionalInterface
    private interface Arbeid {
        void gjor(Connection forbindelse) throws SQLException;
    }

    private void iTransaksjon(Arbeid arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                arbeid.gjor(forbindelse);
                forbindelse.commit();
                gikk = true;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    private void vent(String paa, @Nullable String hvorfor) {
        LOGG.log(Level.WARNING, "{0} venter på {1}: {2}", forbruker, paa, hvorfor);
        try {
            if (stopp.await(HVIL_ETTER_FEIL.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Tjenesten stopper; bunken er ikke behandlet.");
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Tjenesten stopper; bunken er ikke behandlet.", avbrutt);
        }
    }
}
