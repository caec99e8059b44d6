package no.barnevernsregister.contracts.rapport;

import no.barnevernsregister.contracts.hendelse.Valideringsrapport;

/** Writes reports one after another, in one form; nothing of a report is kept when the next one comes. */
public sealed interface Rapportskriver extends AutoCloseable permits Rapportside, Rapportcsv {

    /**
     * Writes a report.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void skriv(Rapportkilde kilde, Valideringsrapport rapport);

    /** Ends what must be ended; what is written to stays open. */
    @Override
    void close();
}
