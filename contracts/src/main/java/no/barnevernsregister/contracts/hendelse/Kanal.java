package no.barnevernsregister.contracts.hendelse;

/** The way that data came in; rules soften for some data that came by KOSTRA. */
public enum Kanal {
    FAGSYSTEM,
    KOSTRA
}
