package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The published figures that pages are made of. */
public interface Tallkilde {

    /**
     * A release that is out.
     *
     * @param forelopig whether its figures may still change
     * @param merknad what is new or put right in this edition
     * @param regioner codes of the places that it has figures for
     */
    record Hode(
            String id,
            String navn,
            String versjon,
            boolean forelopig,
            Instant publisert,
            List<String> perioder,
            @Nullable String merknad,
            Set<String> regioner) {

        public Hode {
            perioder = List.copyOf(perioder);
            regioner = Set.copyOf(regioner);
        }

        public String sistePeriode() {
            return perioder.getLast();
        }

        /** The same release without later periods. */
        Hode tilOgMed(String periode) {
            return new Hode(
                    id,
                    navn,
                    versjon,
                    forelopig && periode.equals(sistePeriode()),
                    publisert,
                    perioder.subList(0, perioder.indexOf(periode) + 1),
                    merknad,
                    regioner);
        }
    }

    /**
     * A published cell.
     *
     * @param verdi absent when hidden or when there is none
     * @param tegn why there is none: {@code :} hidden, {@code .} not applicable, {@code ..} missing
     */
    record Celle(
            String region,
            String innhold,
            String tid,
            @Nullable BigDecimal verdi,
            String tegn) {

        /** What is said where a release has no such cell. */
        static Celle mangler(String region, String innhold, String tid) {
            return new Celle(region, innhold, tid, null, "..");
        }

        public boolean skjult() {
            return tegn.equals(":");
        }
    }

    /** A published cell of a table, with all that says which it is. */
    record Tabellcelle(
            String region,
            String kjonn,
            String alder,
            String kategori,
            String innhold,
            String tid,
            @Nullable BigDecimal verdi,
            String tegn) {}

    /** The release that readers meet; empty before the first, and when all are taken back. */
    Optional<Hode> nyeste();

    /** Cells of both sexes and all categories together, for one age group. */
    List<Celle> celler(Hode hode, String tabell, List<String> innhold, String alder, List<String> regioner);

    /** The cells of a choice. */
    List<Tabellcelle> tabell(Hode hode, Tabellvalg valg);
}
