package no.barnevernsregister.publishing.tabell.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that read us. */
final class Proveprosess {

    /** Where the packages of the lock file are. */
    static final Path WEB = Path.of("src/test/web").toAbsolutePath();

    private Proveprosess() {}

    /** Whether a program is on this machine. */
    static boolean finnes(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(mappe -> Files.isExecutable(Path.of(mappe, program)));
    }

    /** Runs a program to its end and gives what it printed; it must end well. */
    static List<String> kjor(String... kommando) throws IOException, InterruptedException {
        Path feil = Files.createTempFile("prove", ".txt");
        Process prosess = new ProcessBuilder(kommando)
                .directory(WEB.toFile())
                .redirectError(feil.toFile())
                .start();
        String ut = new String(prosess.getInputStream().readAllBytes(), UTF_8);
        assertThat(prosess.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(prosess.exitValue()).as(Files.readString(feil)).isZero();
        return ut.lines().toList();
    }
}
