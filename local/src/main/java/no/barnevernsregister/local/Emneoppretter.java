package no.barnevernsregister.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.barnevernsregister.contracts.hendelse.Emne;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Makes the topics. It runs as a process of its own, so that a test whose class path holds another version of Kafka's
 * client never meets ours.
 */
public final class Emneoppretter {

    private Emneoppretter() {}

    /** Runs {@link #main} in a process with the broker's own libraries. */
    static boolean opprett(String bootstrapServers) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path klasser = Prosjektmappe.finn().resolve("local/target/classes");
        Process prosess = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        klasser + ":" + Prosjektmappe.bygd("lib") + "/*",
                        Emneoppretter.class.getName(),
                        bootstrapServers)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return prosess.waitFor() == 0;
    }

    /** Makes the topics that are missing at the broker whose address is the first argument. */
    public static void main(String[] argumenter) throws Exception {
        var oppsett = new Properties();
        oppsett.put("bootstrap.servers", argumenter[0]);
        oppsett.put("request.timeout.ms", "20000");
        oppsett.put("default.api.timeout.ms", "30000");
        try (Admin admin = Admin.create(oppsett)) {
            Set<String> finnes = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> nye = new ArrayList<>();
            for (Emne emne : Emne.values()) {
                nye.add(nytt(emne.navn(), Emne.PARTISJONER));
                nye.add(nytt(emne.dodeBrev(), 1));
            }
            nye.removeIf(emne -> finnes.contains(emne.name()));
            admin.createTopics(nye).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static NewTopic nytt(String navn, int partisjoner) {
        return new NewTopic(navn, partisjoner, (short) 1)
                .configs(Map.of(
                        "retention.ms",
                        Long.toString(Emne.OPPBEVARING.toMillis()),
                        "max.message.bytes",
                        Integer.toString(Emne.STORSTE_HENDELSE)));
    }
}
