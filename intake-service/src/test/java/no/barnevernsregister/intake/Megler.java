package no.barnevernsregister.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Hendelsesdata;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker as the other services use it. */
public final class Megler {

    private static final Duration FRIST = Duration.ofSeconds(30);

    private Megler() {}

    /** Says what another service would say. */
    public static void si(Hendelsesdata svar) {
        try (var sender = new KafkaProducer<>(oppsett(), new StringSerializer(), new StringSerializer())) {
            String hendelse = HendelseJson.skriv(CloudEvent.om(svar, "/test", Instant.now()));
            var _ = sender.send(new ProducerRecord<>(svar.emne().navn(), svar.nokkel(), hendelse));
            sender.flush();
        }
    }

    /** What intake has said of submissions, read from the beginning until enough of it has come. */
    static List<InnsendingMottatt> mottatte(Predicate<List<InnsendingMottatt>> nok) {
        return sagt(Emne.INNSENDING_MOTTATT, InnsendingMottatt.class, nok);
    }

    /** What has been said on a topic, read from the beginning until enough of it has come. */
    public static <T extends Hendelsesdata> List<T> sagt(Emne emne, Class<T> type, Predicate<List<T>> nok) {
        List<T> lest = new ArrayList<>();
        try (var leser = new KafkaConsumer<>(oppsett(), new StringDeserializer(), new StringDeserializer())) {
            leser.assign(leser.partitionsFor(emne.navn()).stream()
                    .map(en -> new TopicPartition(en.topic(), en.partition()))
                    .toList());
            leser.seekToBeginning(leser.assignment());
            await().atMost(FRIST).until(() -> {
                leser.poll(Duration.ofMillis(200))
                        .forEach(en ->
                                lest.add(HendelseJson.les(en.value(), type).data()));
                return nok.test(lest);
            });
        }
        return lest;
    }

    private static Map<String, Object> oppsett() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
