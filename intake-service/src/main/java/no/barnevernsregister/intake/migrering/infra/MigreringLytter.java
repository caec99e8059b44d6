package no.barnevernsregister.intake.migrering.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportLevert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the register's migration reports. */
@ApplicationScoped
public class MigreringLytter {

    private final Mottak<MigreringsrapportLevert> mottak;
    private final Nyttelastkryptering kryptering;
    private final Nyttelastdeler deler;

    MigreringLytter(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke) {
        this.kryptering = kryptering;
        this.deler = new Nyttelastdeler(kryptering);
        this.mottak = new Mottak<>("intake-migrering", MigreringsrapportLevert.class, database, klokke, this::behandle);
    }

    @Incoming("migrering")
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

    private void behandle(Connection forbindelse, CloudEvent<MigreringsrapportLevert> hendelse) throws SQLException {
        MigreringsrapportLevert levert = hendelse.data();
        Optional<byte[]> rapport = deler.ta(forbindelse, levert.nyttelastId(), levert.rapport());
        if (rapport.isPresent()) {
            MigreringPostgresRepository.lever(forbindelse, kryptering, levert, rapport.get());
        }
    }
}
