package no.barnevernsregister.validation.cli;

import java.io.PrintStream;

/** The forms of a report; they are spelled as they are written on the command line. */
enum Rapportformat {
    json,
    html,
    csv;

    /**
     * One who writes reports in this form.
     *
     * @throws IllegalArgumentException when there is none yet
     */
    Rapportskriver skriver(PrintStream ut) {
        return switch (this) {
            case json -> new JsonRapportskriver(ut);
            case html, csv -> throw new IllegalArgumentException("Formatet " + this + " er ikke med i denne utgaven.");
        };
    }
}
