package no.barnevernsregister.validation.konvertering.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from the organisation register who converts when. */
@ApplicationScoped
public class OrganisasjonLytter {

    private final Mottak<OrganisasjonEndret> mottak;

    OrganisasjonLytter(AgroalDataSource database, Clock klokke) {
        this.mottak = new Mottak<>(
                "validation-organisasjon",
                OrganisasjonEndret.class,
                database,
                klokke,
                (forbindelse, hendelse) -> new KonverteringPostgresRepository(forbindelse).erstatt(hendelse.data()));
    }

    @Incoming("organisasjon")
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
}
