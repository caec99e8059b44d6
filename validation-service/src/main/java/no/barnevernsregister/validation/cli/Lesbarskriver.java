package no.barnevernsregister.validation.cli;

import java.io.PrintStream;
import no.barnevernsregister.contracts.rapport.Rapportkilde;

/** Reports for people, in the very forms that the service gives. */
record Lesbarskriver(PrintStream ut, no.barnevernsregister.contracts.rapport.Rapportskriver til)
        implements Rapportskriver {

    @Override
    public void skriv(Filsvar svar) {
        til.skriv(Rapportkilde.fil(svar.fil().toString()), svar.rapport());
        ut.flush();
    }

    @Override
    public void close() {
        til.close();
        ut.flush();
    }
}
