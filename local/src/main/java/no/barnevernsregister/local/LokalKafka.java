package no.barnevernsregister.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real Kafka broker in KRaft mode: one node, a process of its own, with all topics of the system. */
public final class LokalKafka implements AutoCloseable {

    private final Path datamappe;
    private final int port;
    private final int kontrollport = Porter.ledig();
    private Prosess prosess;

    private LokalKafka(Path datamappe, int port) {
        this.datamappe = datamappe.toAbsolutePath();
        this.port = port == 0 ? Porter.ledig() : port;
        Porter.krevLedig(this.port, "Kafka");
        this.prosess = kjor();
    }

    /**
     * Starts it, waits until it answers, and makes the topics that are missing.
     *
     * @param datamappe where its data and log lie
     * @param port 0 for a free one
     */
    public static LokalKafka start(Path datamappe, int port) {
        return new LokalKafka(datamappe, port);
    }

    private Prosess kjor() {
        Path oppsett = skrivOppsett();
        Path data = datamappe.resolve("data");
        if (!Files.exists(data.resolve("meta.properties"))) {
            // One argument, since the id may begin with a dash.
            java("kafka.tools.StorageTool", "format", "--cluster-id=" + klyngeId(), "-c", oppsett.toString());
        }
        List<String> kommando = kommando("kafka.Kafka");
        kommando.add(oppsett.toString());
        Prosess ny = Prosess.start("Kafka", kommando, Map.of(), logg());
        ny.ventTil(this::harAlleEmner, Duration.ofSeconds(60));
        return ny;
    }

    /** Asks the broker for its topics and makes what is missing; the answer is also the sign that it is ready. */
    private boolean harAlleEmner() throws Exception {
        return Emneoppretter.opprett(bootstrapServers());
    }

    private Path skrivOppsett() {
        Path fil = datamappe.resolve("server.properties");
        List<String> linjer = List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + kontrollport,
                "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + kontrollport,
                "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + datamappe.resolve("data"),
                "auto.create.topics.enable=false",
                "offsets.topic.num.partitions=4",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "log.segment.bytes=67108864",
                "num.network.threads=2",
                "num.io.threads=4");
        try {
            Files.createDirectories(datamappe);
            return Files.write(fil, linjer);
        } catch (IOException e) {
            throw new LokalFeil("Kafkas oppsett kunne ikke skrives til " + fil + ".", e);
        }
    }

    private static List<String> kommando(String klasse) {
        List<String> kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Xms128m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dlog4j2.level=WARN",
                "-cp"));
        kommando.add(Prosjektmappe.bygd("lib") + "/*");
        kommando.add(klasse);
        return kommando;
    }

    private void java(String klasse, String... argumenter) {
        List<String> kommando = kommando(klasse);
        kommando.addAll(Arrays.asList(argumenter));
        try {
            int svar = new ProcessBuilder(kommando)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logg().toFile()))
                    .start()
                    .waitFor();
            if (svar != 0) {
                throw new LokalFeil("Kafkas datamappe kunne ikke lages. Se " + logg() + ".");
            }
        } catch (IOException e) {
            throw new LokalFeil("Kafkas datamappe kunne ikke lages.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Oppstarten av Kafka ble avbrutt.");
        }
    }

    /** A cluster id is a UUID in URL-safe base64. */
    private static String klyngeId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Path logg() {
        return datamappe.resolve("kafka.log");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops it; {@link #startIgjen} brings it back on the same port and data. */
    public void stopp() {
        prosess.close();
    }

    /** Kills it as a power cut would. */
    public void drep() {
        prosess.drep();
    }

    /** Starts it again on the same port and data. */
    public void startIgjen() {
        prosess = kjor();
    }

    @Override
    public void close() {
        prosess.close();
    }
}
