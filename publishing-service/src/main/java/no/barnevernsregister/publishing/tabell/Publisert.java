package no.barnevernsregister.publishing.tabell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/** What anybody may see: the newest published release, protected, and those before it. */
public interface Publisert {

    /**
     * A release that is out.
     *
     * @param forelopig whether the newest period may still change because reports come in
     */
    record Hode(
            String id,
            String navn,
            Instant publisert,
            List<String> perioder,
            List<String> regioner,
            boolean forelopig) {
        public Hode {
            perioder = List.copyOf(perioder);
            regioner = List.copyOf(regioner);
        }
    }

    /** The newest published release; empty before the first. */
    Optional<Hode> hode();

    /** Every release that is out, the newest first. */
    List<Hode> utgivelser();

    /** A table of a release. */
    Tabellkube kube(Hode hode, Tabell tabell);

    /** The cells of a selection. */
    List<Publiserttall> celler(Hode hode, String tabell, Utvalg utvalg);
}
