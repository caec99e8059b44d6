package no.barnevernsregister.validation.cli;

/** Writes reports as they come; closed after the last. */
interface Rapportskriver extends AutoCloseable {

    void skriv(Filsvar svar);

    /** Writes what stands after the last report. */
    @Override
    void close();
}
