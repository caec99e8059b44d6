package no.barnevernsregister.register.uttrekk;

/** How an extract is written. */
public enum Filformat {
    /** The yearly extract's own form; of the whole country a ZIP with a file for each municipality. */
    XML,
    /** As a Norwegian spreadsheet opens it. */
    CSV,
    /** Columns, for R and Python. */
    PARQUET
}
