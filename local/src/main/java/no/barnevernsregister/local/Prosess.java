package no.barnevernsregister.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the local system with a log file of its own. It dies with us. */
public final class Prosess implements AutoCloseable {

    private static final Duration PULS = Duration.ofMillis(50);
    private static final Duration STOPPFRIST = Duration.ofSeconds(20);

    private final String navn;
    private final Path logg;
    private final Process prosess;
    private final Thread krok;

    private Prosess(String navn, Path logg, Process prosess) {
        this.navn = navn;
        this.logg = logg;
        this.prosess = prosess;
        this.krok = new Thread(prosess::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(krok);
    }

    /** Starts a process whose output is added to the log file. */
    static Prosess start(String navn, List<String> kommando, Map<String, String> miljo, Path logg) {
        try {
            Files.createDirectories(logg.toAbsolutePath().getParent());
            var bygger = new ProcessBuilder(kommando)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logg.toFile()));
            bygger.environment().putAll(miljo);
            return new Prosess(navn, logg, bygger.start());
        } catch (IOException e) {
            throw new LokalFeil(navn + " kunne ikke startes med " + kommando.getFirst() + ".", e);
        }
    }

    /** Whether something is ready. */
    @FunctionalInterface
    interface Sjekk {
        boolean klar() throws Exception;
    }

    /**
     * Waits until it is ready.
     *
     * @throws LokalFeil when the process ends first, or the time is up
     */
    void ventTil(Sjekk sjekk, Duration frist) {
        Instant slutt = Instant.now().plus(frist);
        while (!erKlar(sjekk)) {
            if (!prosess.isAlive()) {
                throw new LokalFeil(navn + " stoppet under oppstart. Se " + logg + ".");
            }
            if (Instant.now().isAfter(slutt)) {
                throw new LokalFeil(navn + " ble ikke klar på " + frist.toSeconds() + " sekunder. Se " + logg + ".");
            }
            pust();
        }
    }

    private static boolean erKlar(Sjekk sjekk) {
        try {
            return sjekk.klar();
        } catch (Exception e) {
            // Not yet.
            return false;
        }
    }

    private void pust() {
        try {
            prosess.waitFor(PULS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Oppstarten av " + navn + " ble avbrutt.");
        }
    }

    public boolean lever() {
        return prosess.isAlive();
    }

    public long pid() {
        return prosess.pid();
    }

    /** Kills it at once, as a power cut would. */
    public void drep() {
        prosess.destroyForcibly();
        ventPaaSlutt(STOPPFRIST);
        fjernKrok();
    }

    /** Sends a signal by its name, for example {@code INT}. */
    void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(prosess.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LokalFeil("Signalet " + signal + " kunne ikke sendes til " + navn + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to stop, and kills it when it does not in time. */
    @Override
    public void close() {
        stopp("TERM");
    }

    void stopp(String signal) {
        if (prosess.isAlive()) {
            signal(signal);
            if (!ventPaaSlutt(STOPPFRIST)) {
                prosess.destroyForcibly();
            }
        }
        fjernKrok();
    }

    private boolean ventPaaSlutt(Duration frist) {
        try {
            return prosess.waitFor(frist.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void fjernKrok() {
        try {
            Runtime.getRuntime().removeShutdownHook(krok);
        } catch (IllegalStateException e) {
            // The machine is already shutting down: the hook does what it is for.
            return;
        }
    }
}
