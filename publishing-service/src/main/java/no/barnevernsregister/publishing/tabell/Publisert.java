package no.barnevernsregister.publishing.tabell;

import java.time.Instant;
import java.util.List;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/** What anybody may see: the newest published release, protected. */
public interface Publisert {

    /** The release that is out. */
    record Hode(String id, String navn, Instant publisert, List<String> perioder, List<String> regioner) {}

    /** The newest published release; empty before the first. */
    java.util.Optional<Hode> hode();

    /** The cells of a selection. */
    List<Publiserttall> celler(Hode hode, String tabell, Utvalg utvalg);
}
