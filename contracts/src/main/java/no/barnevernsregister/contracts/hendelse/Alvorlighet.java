package no.barnevernsregister.contracts.hendelse;

/** How grave a finding is, mildest first; the names are those of the national report. */
public enum Alvorlighet {
    OK,
    INFO,
    WARNING,
    ERROR,
    FATAL
}
