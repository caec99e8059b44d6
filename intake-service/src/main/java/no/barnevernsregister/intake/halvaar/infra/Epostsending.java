package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.skjema.Varsel;
import org.jboss.logging.Logger;

/** Sends the notices; one that the mail server does not take is tried again, up to two days. */
@ApplicationScoped
public class Epostsending {

    private static final Logger LOGG = Logger.getLogger(Epostsending.class);
    private static final int BUNKE = 50;

    private record Brev(long nummer, String til, Varsel varsel, String vert, Halvaar halvaar) {}

    private final AgroalDataSource database;
    private final Mailer post;
    private final HalvaarConfig oppsett;

    Epostsending(AgroalDataSource database, Mailer post, HalvaarConfig oppsett) {
        this.database = database;
        this.post = post;
        this.oppsett = oppsett;
    }

    @Scheduled(every = "${bvr.halvaar.epost.hver}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        int sendt = Transaksjon.gjor(database, this::sendBunke);
        if (sendt > 0) {
            LOGG.infof("Sendte %d varsler om halvårsrapporten.", sendt);
        }
    }

    /** A row stays locked while its mail goes, so that two instances never send the same. */
    private int sendBunke(Connection forbindelse) throws SQLException {
        int sendt = 0;
        for (Brev brev : neste(forbindelse)) {
            boolean gikk = prov(brev);
            String setning = gikk
                    ? "UPDATE halvaar_epost SET sendt = now() WHERE nummer = ?"
                    : "UPDATE halvaar_epost SET forsok = forsok + 1 WHERE nummer = ?";
            try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
                sql.setLong(1, brev.nummer());
                sql.executeUpdate();
            }
            if (!gikk) {
                break;
            }
            sendt++;
        }
        return sendt;
    }

    private static List<Brev> neste(Connection forbindelse) throws SQLException {
        List<Brev> bunke = new ArrayList<>();
        String sporring = "SELECT nummer, til, slag, vert, halvaar FROM halvaar_epost WHERE sendt IS NULL"
                + " AND opprettet > now() - interval '2 days' ORDER BY forsok, nummer LIMIT " + BUNKE
                + " FOR UPDATE SKIP LOCKED";
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                bunke.add(new Brev(
                        rad.getLong("nummer"),
                        rad.getString("til"),
                        Varsel.valueOf(rad.getString("slag")),
                        rad.getString("vert"),
                        Halvaar.les(rad.getString("halvaar")).orElseThrow()));
            }
        }
        return bunke;
    }

    private boolean prov(Brev brev) {
        String lenke = oppsett.adresse() + "/halvaar/" + brev.halvaar() + "/" + brev.vert();
        try {
            post.send(Mail.withText(brev.til(), brev.varsel().emne(brev.halvaar()), lenke + "\n"));
            return true;
        } catch (RuntimeException e) {
            // The class alone: a message may quote the address.
            LOGG.warnf(
                    "Et varsel ble ikke sendt, prøver igjen: %s", e.getClass().getName());
            return false;
        }
    }
}
