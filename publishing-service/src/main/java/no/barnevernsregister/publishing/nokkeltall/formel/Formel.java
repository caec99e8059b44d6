package no.barnevernsregister.publishing.nokkeltall.formel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Alder;

/** How a key figure is worked out: a closed language of counts, inhabitants and series, with the four ways of reckoning. */
public sealed interface Formel {

    /** A whole or decimal number. */
    record Konstant(BigDecimal verdi) implements Formel {}

    /**
     * A protected count.
     *
     * @param kategori the category; the cell's own, or all, when absent
     * @param alder the age group; the cell's own, or all, when absent
     */
    record Antall(String telling, Optional<String> kategori, Optional<Alder> alder) implements Formel {}

    /**
     * Inhabitants on 1 January of the year after.
     *
     * @param alder the ages; the cell's own when absent
     */
    record Befolkning(Optional<Alder> alder) implements Formel {}

    /** A value of an external series. */
    record Serie(String id) implements Formel {}

    /** Two figures put together. */
    record Regnestykke(Tegn tegn, Formel venstre, Formel hoyre) implements Formel {}

    /** The four ways. */
    enum Tegn {
        PLUSS('+'),
        MINUS('-'),
        GANGER('*'),
        DELT('/');

        private final char skrevet;

        Tegn(char skrevet) {
            this.skrevet = skrevet;
        }

        public char skrevet() {
            return skrevet;
        }
    }

    /** What it is made of, from left to right. */
    default Stream<Formel> ledd() {
        return this instanceof Regnestykke stykke
                ? Stream.concat(stykke.venstre().ledd(), stykke.hoyre().ledd())
                : Stream.of(this);
    }

    /** The counts in it. */
    default List<Antall> antall() {
        return ledd().filter(Antall.class::isInstance).map(Antall.class::cast).toList();
    }

    /** Whether it has inhabitants of the cell's own ages, so that it needs a group of ages and both sexes. */
    default boolean folgerBefolkningen() {
        return ledd().anyMatch(Befolkning.class::isInstance);
    }
}
