package no.barnevernsregister.validation.innsending.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.hendelse.PersonSlettet.SlettetSak;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Removes what is stored about the cases of an erased person. The chain's heads stay, and say that the rest is gone. */
@ApplicationScoped
public class SlettetLytter {

    private static final Logger LOGG = Logger.getLogger(SlettetLytter.class);

    private final Mottak<PersonSlettet> mottak;

    SlettetLytter(AgroalDataSource database, Clock klokke) {
        this.mottak =
                new Mottak<>("validation-slettet", PersonSlettet.class, database, klokke, SlettetLytter::behandle);
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
        LOGG.infof(
                "Sletting %s: %d rader er tømt eller fjernet.", hendelse.data().slettingId(), rader);
    }

    private static int slett(Connection forbindelse, SlettetSak sak) throws SQLException {
        String org = sak.rapporterendeOrg().verdi();
        Object sakId = sak.sakId().verdi();
        // As those who judge a document of the case do.
        try (var sql = forbindelse.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            sql.setString(1, org + "/" + sak.sakId());
            sql.execute();
        }
        Object[] nyttelaster = Stream.concat(
                        sak.innsendinger().stream().map(en -> en.verdi()),
                        sak.dokumenter().stream().map(en -> en.verdi()))
                .toArray();
        return utfor(
                        forbindelse,
                        "UPDATE sak SET innhold = '', endret = now() WHERE rapporterende_org = ? AND sak_id = ?",
                        org,
                        sakId)
                + utfor(forbindelse, "DELETE FROM parkert WHERE rapporterende_org = ? AND sak_id = ?", org, sakId)
                + utfor(
                        forbindelse,
                        "DELETE FROM arsuttrekk_sak WHERE split_part(tjeneste, '/', 1) = ? AND sak_id = ?",
                        org,
                        sakId)
                + utfor(
                        forbindelse,
                        "DELETE FROM nyttelastdel WHERE innsending_id = ANY (?)",
                        forbindelse.createArrayOf("uuid", nyttelaster))
                + utfor(
                        forbindelse,
                        "DELETE FROM utboks WHERE emne = ? AND nokkel = ?",
                        Emne.SAK_GODKJENT.navn(),
                        sak.sakId().toString());
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
