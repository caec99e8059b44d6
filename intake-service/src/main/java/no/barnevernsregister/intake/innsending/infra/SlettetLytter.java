package no.barnevernsregister.intake.innsending.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.hendelse.PersonSlettet.SlettetSak;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Removes the documents of the cases of an erased person. Receipts and reports stay; they say nothing of anybody. */
@ApplicationScoped
public class SlettetLytter {

    private static final Logger LOGG = Logger.getLogger(SlettetLytter.class);

    private static final String FERDIGE =
            " AND i.rapporterende_org = ? AND i.format = 'KOSTRA15F'" + " AND i.status IN ('AVVIST', 'REGISTRERT')";

    private final Mottak<PersonSlettet> mottak;

    SlettetLytter(AgroalDataSource database, Clock klokke) {
        this.mottak = new Mottak<>("intake-slettet", PersonSlettet.class, database, klokke, SlettetLytter::behandle);
    }

    @Incoming("slettet")
    @Blocking
    void ta(ConsumerRecords<String, String> bunke) {
        List<Forsendelse> forsendelser = new ArrayList<>(bunke.count());
        for (ConsumerRecord<String, String> en : bunke) {
            forsendelser.add(
                    new Forsendelse(en.topic(), en.partition(), en.offset(), en.value() == null ? "" : en.value()));
        }
        mottak.ta(forsendelser);
    }

    @PreDestroy
    void stopp() {
        mottak.close();
    }

    private static void behandle(Connection forbindelse, CloudEvent<PersonSlettet> hendelse) throws SQLException {
        int rader = 0;
        for (SlettetSak sak : hendelse.data().saker()) {
            rader += slett(forbindelse, sak);
        }
        LOGG.infof("Sletting %s: %d rader er fjernet.", hendelse.data().slettingId(), rader);
    }

    /**
     * A yearly file holds other children too and cannot be taken apart; those that are answered for good are needed by
     * nobody, so the service's go whole. One that waits for its sender stays, and brings nobody back: validation leaves the
     * child out.
     */
    private static int slett(Connection forbindelse, SlettetSak sak) throws SQLException {
        String org = sak.rapporterendeOrg().verdi();
        Object sakId = sak.sakId().verdi();
        int rader = utfor(
                        forbindelse,
                        "DELETE FROM dokument WHERE innsending_id IN"
                                + " (SELECT id FROM innsending WHERE rapporterende_org = ? AND sak_id = ?)",
                        org,
                        sakId)
                + utfor(forbindelse, "DELETE FROM apent_funn WHERE rapporterende_org = ? AND serie = ?", org, sakId)
                + utfor(
                        forbindelse,
                        "DELETE FROM utboks WHERE emne = ? AND nokkel = ?",
                        Emne.INNSENDING_MOTTATT.navn(),
                        sak.sakId().toString());
        if (sak.kanal() == Kanal.KOSTRA) {
            rader += utfor(
                            forbindelse,
                            "DELETE FROM utboks u USING innsending i WHERE u.emne = ? AND u.nokkel = i.id::text"
                                    + FERDIGE,
                            Emne.INNSENDING_MOTTATT.navn(),
                            org)
                    + utfor(
                            forbindelse,
                            "DELETE FROM fildel d USING innsending i WHERE d.innsending_id = i.id" + FERDIGE,
                            org);
        }
        return rader;
    }

    private static int utfor(Connection forbindelse, String setning, Object... verdier) throws SQLException {
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (int i = 0; i < verdier.length; i++) {
                sql.setObject(i + 1, verdier[i]);
            }
            return sql.executeUpdate();
        }
    }
}
