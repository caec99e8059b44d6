package no.barnevernsregister.validation.cli;

import java.io.PrintStream;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Rapportcsv;
import no.barnevernsregister.contracts.rapport.Rapportside;
import no.barnevernsregister.contracts.rapport.Sprak;

/** The forms of a report; they are spelled as they are written on the command line. */
enum Rapportformat {
    json,
    html,
    csv;

    /** One who writes reports in this form; the language is that of html and csv, json has both. */
    Rapportskriver skriver(PrintStream ut, Sprak sprak) {
        return switch (this) {
            case json -> new JsonRapportskriver(ut);
            case html -> new Lesbarskriver(ut, new Rapportside(ut, Ramme.fil(sprak)));
            case csv -> new Lesbarskriver(ut, new Rapportcsv(ut, sprak));
        };
    }
}
