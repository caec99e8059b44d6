package no.barnevernsregister.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import no.barnevernsregister.contracts.hendelse.Emne;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LokalKafkaIT {

    @TempDir
    Path mappe;

    @Test
    void har_alle_emner_og_beholder_meldinger_over_et_strombrudd() throws ExecutionException, InterruptedException {
        String emne = Emne.SAK_GODKJENT.navn();
        try (var kafka = LokalKafka.start(mappe, 0)) {
            Map<String, Object> oppsett = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
            try (Admin admin = Admin.create(oppsett)) {
                Set<String> navn = admin.listTopics().names().get();
                assertThat(navn).hasSize(2 * Emne.values().length).contains(emne, Emne.SAK_GODKJENT.dodeBrev());
            }
            try (var sender = new KafkaProducer<>(oppsett, new StringSerializer(), new StringSerializer())) {
                sender.send(new ProducerRecord<>(emne, 3, "nøkkel", "verdi")).get();
            }
            kafka.drep();
            kafka.startIgjen();
            try (var leser = new KafkaConsumer<>(oppsett, new StringDeserializer(), new StringDeserializer())) {
                var partisjon = new TopicPartition(emne, 3);
                leser.assign(List.of(partisjon));
                leser.seekToBeginning(List.of(partisjon));
                assertThat(leser.poll(Duration.ofSeconds(20)))
                        .singleElement()
                        .satisfies(melding -> assertThat(melding.value()).isEqualTo("verdi"));
            }
        }
    }
}
