package no.barnevernsregister.register.sletting.infra;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.register.sletting.Prov.Rest;
import no.barnevernsregister.register.sletting.Prov.Slag;
import no.barnevernsregister.register.sletting.Spor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads every topic of ours, and its dead letters, from the first record to the last there was when it began. */
final class Emnesok {

    private static final Duration VENT = Duration.ofSeconds(1);
    /** The broker removes whole segments, some time after the last record of one is old enough. */
    private static final Duration SLINGRING = Duration.ofDays(1);

    private record Treff(String emne, Slag slag, Instant til) {}

    private final Spor spor;
    private final Map<String, Object> megler;
    private final Clock klokke;
    private long lest;

    Emnesok(Spor spor, Map<String, Object> megler, Clock klokke) {
        this.spor = spor;
        this.megler = megler;
        this.klokke = klokke;
    }

    long lest() {
        return lest;
    }

    List<Rest> sok() {
        Map<Treff, Long> funnet = new HashMap<>();
        Map<String, Object> oppsett = new HashMap<>(megler);
        oppsett.putAll(Map.of("enable.auto.commit", false, "auto.offset.reset", "earliest"));
        oppsett.remove("group.id");
        try (var leser = new KafkaConsumer<>(oppsett, new StringDeserializer(), new StringDeserializer())) {
            Map<TopicPartition, Long> slutt = leser.endOffsets(partisjoner(leser));
            leser.assign(slutt.keySet());
            leser.seekToBeginning(slutt.keySet());
            while (slutt.entrySet().stream().anyMatch(en -> leser.position(en.getKey()) < en.getValue())) {
                for (ConsumerRecord<String, String> en : leser.poll(VENT)) {
                    lest++;
                    ta(en, funnet);
                }
            }
        }
        List<Rest> rester = new ArrayList<>();
        funnet.forEach((treff, antall) -> rester.add(new Rest(treff.emne(), treff.slag(), antall, treff.til())));
        return rester;
    }

    private void ta(ConsumerRecord<String, @Nullable String> en, Map<Treff, Long> funnet) {
        String tekst = en.key() + "\n" + en.value();
        spor.i(tekst, false).ifPresent(slag -> {
            Instant til =
                    Instant.ofEpochMilli(en.timestamp()).plus(Emne.OPPBEVARING).plus(SLINGRING);
            boolean gaarSelv = slag == Slag.NYTTELAST && til.isAfter(klokke.instant());
            funnet.merge(new Treff("kafka/" + en.topic(), slag, gaarSelv ? til : Instant.MAX), 1L, Long::sum);
        });
    }

    private static List<TopicPartition> partisjoner(KafkaConsumer<String, String> leser) {
        Set<String> vaare = new HashSet<>();
        Stream.of(Emne.values()).forEach(emne -> {
            vaare.add(emne.navn());
            vaare.add(emne.dodeBrev());
        });
        return leser.listTopics().entrySet().stream()
                .filter(en -> vaare.contains(en.getKey()))
                .flatMap(en -> en.getValue().stream())
                .map(en -> new TopicPartition(en.topic(), en.partition()))
                .toList();
    }
}
