package no.barnevernsregister.publishing.halvaar;

import java.math.BigDecimal;
import java.util.Map;

/** Approved figures of half-year forms, as key figures read them. */
public interface Halvaarstall {

    /**
     * A reporting place: a municipality, or a district of one that reports its districts one by one.
     *
     * @param bydel empty for the whole municipality
     */
    record Sted(String kommune, String bydel) {}

    /**
     * The newest approved figures of a half-year by place and point; a place that has nothing approved is not there.
     *
     * @param periode for example {@code 2026H1}
     */
    Map<Sted, Map<String, BigDecimal>> punkter(String periode);
}
