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
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.validation.innsending.Filvurderer;
import no.barnevernsregister.validation.innsending.Vurderer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes submissions from the broker and has them answered. */
@ApplicationScoped
public class MottattLytter {

    private final Mottak<InnsendingMottatt> mottak;
    private final Vurderer vurderer;
    private final Filvurderer filvurderer;
    private final Nyttelastkryptering kryptering;
    private final Nyttelastdeler deler;
    private final Clock klokke;

    MottattLytter(
            AgroalDataSource database,
            Vurderer vurderer,
            Filvurderer filvurderer,
            Nyttelastkryptering kryptering,
            Clock klokke) {
        this.vurderer = vurderer;
        this.filvurderer = filvurderer;
        this.kryptering = kryptering;
        this.deler = new Nyttelastdeler(kryptering);
        this.klokke = klokke;
        this.mottak = new Mottak<>("validation-mottatt", InnsendingMottatt.class, database, klokke, this::behandle);
    }

    @Incoming("mottatt")
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

    private void behandle(Connection forbindelse, CloudEvent<InnsendingMottatt> hendelse) throws SQLException {
        InnsendingMottatt innsending = hendelse.data();
        switch (innsending.format()) {
            case BVR -> vurderSak(forbindelse, innsending);
            case KOSTRA15F -> vurderFil(forbindelse, innsending);
        }
    }

    private void vurderSak(Connection forbindelse, InnsendingMottatt innsending) throws SQLException {
        Optional<byte[]> hele = deler.ta(forbindelse, innsending.innsendingId(), innsending.nyttelast());
        if (hele.isPresent()) {
            vurderer.vurder(
                    innsending,
                    hele.get(),
                    new SakPostgresRepository(forbindelse, kryptering),
                    new UtboksSvarer(forbindelse, deler, klokke));
        }
    }

    private void vurderFil(Connection forbindelse, InnsendingMottatt innsending) throws SQLException {
        var hele = deler.taStrom(forbindelse, innsending.innsendingId(), innsending.nyttelast());
        if (hele.isPresent()) {
            filvurderer.vurder(
                    innsending,
                    hele.get(),
                    new ArsuttrekkPostgresRepository(forbindelse, kryptering),
                    new SakPostgresRepository(forbindelse, kryptering),
                    new UtboksSvarer(forbindelse, deler, klokke));
            deler.fjern(forbindelse, innsending.innsendingId());
        }
    }
}
