package no.barnevernsregister.publishing.tabell.infra;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** What was made and may be used again, up to a total weight; what was used longest ago goes first. Each is made by one thread. */
final class Lager<K, V> {

    private final long storst;
    private final ToLongFunction<V> vekt;
    private final Map<K, FutureTask<V>> innhold = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<K, Long> vekter = new LinkedHashMap<>();
    private long samlet;

    Lager(long storst, ToLongFunction<V> vekt) {
        this.storst = storst;
        this.vekt = vekt;
    }

    /** The value of a key, made when it is not here. What could not be made is not kept. */
    V hent(K nokkel, Supplier<V> lag) {
        FutureTask<V> oppgave;
        boolean ny = false;
        synchronized (innhold) {
            FutureTask<V> kjent = innhold.get(nokkel);
            if (kjent == null) {
                kjent = new FutureTask<>(lag::get);
                innhold.put(nokkel, kjent);
                ny = true;
            }
            oppgave = kjent;
        }
        if (ny) {
            oppgave.run();
        }
        try {
            V verdi = oppgave.get();
            if (ny) {
                vei(nokkel, verdi);
            }
            return verdi;
        } catch (ExecutionException e) {
            glem(nokkel);
            throw e.getCause() instanceof RuntimeException feil ? feil : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }

    private void vei(K nokkel, V verdi) {
        synchronized (innhold) {
            long dens = vekt.applyAsLong(verdi);
            vekter.put(nokkel, dens);
            samlet += dens;
            Iterator<K> eldste = innhold.keySet().iterator();
            while (samlet > storst && eldste.hasNext()) {
                Long fri = vekter.remove(eldste.next());
                if (fri != null) {
                    eldste.remove();
                    samlet -= fri;
                }
            }
        }
    }

    private void glem(K nokkel) {
        synchronized (innhold) {
            innhold.remove(nokkel);
        }
    }
}
