package no.barnevernsregister.prikking.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Seconds per step; on a run of more than some seconds it also says on standard error what is being done. */
final class Fremdrift implements Consumer<String>, AutoCloseable {
    private static final int STILLE = 3;
    private final Map<String, Double> sekunder = new LinkedHashMap<>();
    private final ScheduledExecutorService klokke = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final long start = System.nanoTime();
    private long siden = start;
    private String steg;

    Fremdrift(String steg) {
        this.steg = steg;
        var _ = klokke.scheduleAtFixedRate(this::si, STILLE, STILLE, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void accept(String nytt) {
        long na = System.nanoTime();
        sekunder.merge(steg, (na - siden) / 1e9, Double::sum);
        steg = nytt;
        siden = na;
    }

    private synchronized void si() {
        System.err.printf(Locale.ROOT, "%4.0f s: %s%n", (System.nanoTime() - start) / 1e9, steg);
    }

    synchronized Map<String, Double> sekunder() {
        accept(steg);
        return new LinkedHashMap<>(sekunder);
    }

    @Override
    public void close() {
        klokke.shutdownNow();
    }
}
