package no.barnevernsregister.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar itself, as a process. */
class ValidationCliIT {

    private static final Path JAR = Path.of("target/validation-cli.jar");

    @Test
    void jaren_kontrollerer_begge_formatene_alene(@TempDir Path mappe) throws IOException, InterruptedException {
        Path ut = mappe.resolve("ut.jsonl");
        Path feil = mappe.resolve("feil.txt");

        Process prosess = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--aar",
                        "2025",
                        "--region",
                        "340100",
                        "src/aot")
                .redirectOutput(ut.toFile())
                .redirectError(feil.toFile())
                .start();
        int kode = prosess.waitFor();

        assertThat(feil).as("ingenting på standard feil").isEmptyFile();
        assertThat(Files.readAllLines(ut))
                .hasSize(2)
                .allSatisfy(linje -> assertThat(linje).startsWith("{\"fil\":"));
        assertThat(kode).as(Files.readString(ut)).isLessThanOrEqualTo(1);
    }

    @Test
    void jaren_har_ikke_noe_av_tjenesten() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(del -> del.getName()))
                    .anyMatch(navn -> navn.startsWith("no/barnevernsregister/validation/kostra/"))
                    .noneMatch(navn -> navn.contains("/infra/")
                            || navn.startsWith("io/quarkus")
                            || navn.startsWith("org/apache/kafka")
                            || navn.startsWith("org/postgresql")
                            || navn.equals("application.properties"));
        }
    }
}
