package no.barnevernsregister.validation.innsending.infra;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.validation.innsending.Filvurderer;
import no.barnevernsregister.validation.innsending.Vurderer;
import no.barnevernsregister.validation.kostra.Kostrakontroll;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** The service's own listener and guard of the waiting, for tests that hand them records as the broker would. */
public final class Proveinnboks implements AutoCloseable {

    private final MottattLytter lytter;
    private final Ventelistevakt vakt;

    public Proveinnboks(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke, Duration ventetid) {
        var vurderer = new Vurderer(klokke, ventetid, Proveinnboks::feilet);
        lytter = new MottattLytter(
                database,
                vurderer,
                new Filvurderer(klokke, new Kostrakontroll(1, Proveinnboks::feilet)),
                kryptering,
                klokke);
        vakt = new Ventelistevakt(database, vurderer, kryptering, klokke, new SimpleMeterRegistry());
    }

    private static void feilet(String regel) {
        throw new AssertionError(regel);
    }

    public void ta(InnsendingMottatt innsending) {
        var partisjon = new TopicPartition(innsending.emne().navn(), 0);
        String verdi = HendelseJson.skriv(CloudEvent.om(innsending, "/intake-service", Instant.now()));
        lytter.ta(new ConsumerRecords<>(
                Map.of(partisjon, List.of(new ConsumerRecord<>(partisjon.topic(), 0, 0, "", verdi))), Map.of()));
    }

    public void giOpp() throws SQLException {
        vakt.sjekk();
    }

    @Override
    public void close() {
        lytter.stopp();
    }
}
