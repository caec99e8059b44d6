package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import no.barnevernsregister.contracts.feil.Problem;

/**
 * Each address has a bucket of calls that fills evenly. An empty one is answered with 429 and when to come back, before anything
 * else is done.
 */
@ApplicationScoped
public class Kallgrense {

    private static final int FLEST_ADRESSER = 100_000;
    private static final int FOR_SIKKERHETEN = 300;
    private static final long SEKUND = 1_000_000_000;

    private record Botte(double kall, long naar) {}

    private final ConcurrentMap<String, Botte> botter = new ConcurrentHashMap<>();
    private final AtomicLong ryddet = new AtomicLong(System.nanoTime());
    private final double storst;
    private final double perNano;
    private final ObjectMapper json;

    Kallgrense(Grenser grenser, ObjectMapper json) {
        this.storst = grenser.kall();
        this.perNano = storst / grenser.vindu().toNanos();
        this.json = json;
    }

    void registrer(@Observes Filters filtre) {
        filtre.register(this::slippGjennom, FOR_SIKKERHETEN);
    }

    private void slippGjennom(RoutingContext kall) {
        if (!kall.request().path().startsWith("/api/v2")) {
            kall.next();
            return;
        }
        double igjen = ta(kall.request().remoteAddress().hostAddress(), System.nanoTime());
        if (igjen >= 0) {
            kall.next();
            return;
        }
        long sekunder = Math.max(1, (long) Math.ceil(-igjen / perNano / 1e9));
        kall.response()
                .setStatusCode(429)
                .putHeader("Retry-After", Long.toString(sekunder))
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Content-Type", Problem.INNHOLDSTYPE)
                .end(problem(sekunder));
    }

    private String problem(long sekunder) {
        try {
            return json.writeValueAsString(Problem.av(
                    429,
                    "for-mange-kall",
                    "Too many requests",
                    "Vent " + sekunder + " sekunder. /api/v2/config sier hvor mange kall som er tillatt."));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes one call; what is left, or below zero how many calls are lacking. */
    double ta(String adresse, long naa) {
        rydd(naa);
        double[] igjen = {0};
        botter.compute(adresse, (den, botte) -> {
            double kall = botte == null ? storst : fylt(botte, naa);
            igjen[0] = kall - 1;
            return new Botte(kall < 1 ? kall : kall - 1, naa);
        });
        return igjen[0];
    }

    /** Full buckets are as good as none; now and then they are thrown away. */
    private void rydd(long naa) {
        long sist = ryddet.get();
        if (botter.size() > FLEST_ADRESSER && naa - sist > SEKUND && ryddet.compareAndSet(sist, naa)) {
            botter.values().removeIf(botte -> fylt(botte, naa) >= storst);
        }
    }

    private double fylt(Botte botte, long naa) {
        return Math.min(storst, botte.kall() + (naa - botte.naar()) * perNano);
    }
}
