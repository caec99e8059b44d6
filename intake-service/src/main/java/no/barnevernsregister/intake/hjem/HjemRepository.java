package no.barnevernsregister.intake.hjem;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** What the first page counts. */
public interface HjemRepository {

    /**
     * Case messages of a municipality.
     *
     * @param siste when the last one came; empty for never
     * @param antall how many since the instant that was asked about
     */
    record Meldinger(Optional<Instant> siste, int antall) {}

    Meldinger meldinger(Kommunenummer kommune, Instant siden);

    /** Open findings by severity. */
    Map<Alvorlighet, Integer> apneFunn(Kommunenummer kommune);
}
