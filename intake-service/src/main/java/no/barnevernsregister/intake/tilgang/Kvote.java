package no.barnevernsregister.intake.tilgang;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How much each sender may ask: a bucket of its own that holds {@code storst} requests and is filled evenly. A sender that
 * asks too much stops nobody but itself.
 *
 * <p>Buckets lie in the memory of one instance, so two instances together give twice as much.
 */
public final class Kvote {

    /**
     * What is left for a sender after a request.
     *
     * @param gikk whether the request is within it
     * @param igjen whole requests that are left
     * @param vent until there is one more; zero when there is one
     * @param fullOm until the bucket is full
     */
    public record Svar(boolean gikk, long igjen, Duration vent, Duration fullOm) {}

    private record Botte(double igjen, long sist) {}

    /** So many senders are known at once before those whose buckets are full are forgotten. */
    private static final int RYDD_VED = 10_000;

    private static final double NANO = 1e9;

    private final int storst;
    private final double perSekund;
    private final LongSupplier klokke;
    private final Map<String, Botte> botter = new ConcurrentHashMap<>();

    /** @param klokke nanoseconds, as {@link System#nanoTime} counts them */
    public Kvote(int storst, double perSekund, LongSupplier klokke) {
        if (storst < 1 || perSekund <= 0) {
            throw new IllegalArgumentException("En kvote må gi minst én forespørsel og fylles på.");
        }
        this.storst = storst;
        this.perSekund = perSekund;
        this.klokke = klokke;
    }

    /** Takes one request of a sender's quota. */
    public Svar ta(String avsender) {
        long naa = klokke.getAsLong();
        if (botter.size() >= RYDD_VED) {
            botter.values().removeIf(botte -> fylt(botte, naa) >= storst);
        }
        var gikk = new boolean[1];
        Botte etter = botter.compute(avsender, (_, botte) -> {
            double fylt = botte == null ? storst : fylt(botte, naa);
            gikk[0] = fylt >= 1;
            return new Botte(gikk[0] ? fylt - 1 : fylt, naa);
        });
        return new Svar(gikk[0], (long) etter.igjen(), til(1 - etter.igjen()), til(storst - etter.igjen()));
    }

    /** How long an empty bucket takes to fill. */
    public Duration vindu() {
        return til(storst);
    }

    public int storst() {
        return storst;
    }

    private double fylt(Botte botte, long naa) {
        return Math.min(storst, botte.igjen() + (naa - botte.sist()) / NANO * perSekund);
    }

    private Duration til(double mangler) {
        return mangler <= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(mangler / perSekund * NANO));
    }
}
