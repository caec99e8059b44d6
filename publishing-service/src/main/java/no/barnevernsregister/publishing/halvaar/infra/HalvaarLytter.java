package no.barnevernsregister.publishing.halvaar.infra;

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
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the figures of half-year forms that the county governor has approved; every version stays. */
@ApplicationScoped
public class HalvaarLytter {

    private final Mottak<HalvaarGodkjent> mottak;

    HalvaarLytter(AgroalDataSource database, Clock klokke) {
        this.mottak =
                new Mottak<>("publishing-halvaar", HalvaarGodkjent.class, database, klokke, HalvaarLytter::behandle);
    }

    @Incoming("halvaar")
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

    private static void behandle(Connection forbindelse, CloudEvent<HalvaarGodkjent> hendelse) throws SQLException {
        HalvaarstallPostgres.lagre(forbindelse, hendelse.data());
    }
}
