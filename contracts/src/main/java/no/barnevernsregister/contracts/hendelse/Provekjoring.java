package no.barnevernsregister.contracts.hendelse;

/** Whether a submission is a dry run, and against what it is checked. */
public enum Provekjoring {
    /** No dry run: what is accepted is kept. */
    NEI,
    /** Checked as the next document of its case; nothing is kept. */
    MOT_TILSTAND,
    /** Checked alone, as if it were the first document of its case; nothing is kept. */
    FRITTSTAENDE
}
