package no.barnevernsregister.publishing.levering.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.levering.Utbokspost;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends the outbox to the broker for as long as the service runs. */
@ApplicationScoped
public class Utbokssending {

    private final KafkaProducer<String, String> sender;
    private final Utbokspost post;

    Utbokssending(AgroalDataSource database, @Identifier("default-kafka-broker") Map<String, Object> megler) {
        Map<String, Object> oppsett = new HashMap<>(megler);
        oppsett.putAll(Map.of(
                "acks", "all", "enable.idempotence", true, "linger.ms", 2, "max.request.size", Emne.STORSTE_HENDELSE));
        this.sender = new KafkaProducer<>(oppsett, new StringSerializer(), new StringSerializer());
        this.post = new Utbokspost(database, this::send);
    }

    void start(@Observes StartupEvent hendelse) {
        post.start();
    }

    void stopp(@Observes ShutdownEvent hendelse) {
        post.close();
        sender.close();
    }

    private CompletionStage<?> send(String emne, String nokkel, String innhold) {
        var svar = new CompletableFuture<Void>();
        // The callback tells all that the future would.
        var _ = sender.send(new ProducerRecord<>(emne, nokkel, innhold), (_, feil) -> {
            if (feil == null) {
                svar.complete(null);
            } else {
                svar.completeExceptionally(feil);
            }
        });
        return svar;
    }
}
